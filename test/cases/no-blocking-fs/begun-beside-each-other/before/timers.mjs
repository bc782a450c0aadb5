import { readFileSync, statSync } from 'node:fs';

let size = 0;
setTimeout(() => {
  size += statSync('a.txt').size; // reports: no-blocking-fs, refuses: shared-state
}, 5);
setTimeout(() => console.log(size), 5);

setTimeout(() => {
  const text = readFileSync('b.txt', 'utf8'); // reports: no-blocking-fs
  console.log(text.trim());
}, 20);
setTimeout(() => console.log('much later'), 300);
