import { readFileSync } from 'node:fs';

Promise.resolve().then(() => console.log(readFileSync('a.txt', 'utf8').trim())); // reports: no-blocking-fs, refuses: shared-state
Promise.resolve().then(() => console.log('second'));
