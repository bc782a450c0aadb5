import { readFile } from 'node:fs/promises';

console.log((await readFile('title.txt', 'utf8')).trim());
