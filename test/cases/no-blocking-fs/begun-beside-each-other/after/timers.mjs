import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

let size = 0;
setTimeout(() => {
  size += statSync('a.txt').size; // reports: no-blocking-fs, refuses: shared-state
}, 5);
setTimeout(() => console.log(size), 5);

setTimeout(async () => {
  const text = await readFile('b.txt', 'utf8');
  console.log(text.trim());
}, 20);
setTimeout(() => console.log('much later'), 300);
