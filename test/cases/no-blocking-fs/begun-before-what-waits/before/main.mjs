import { readFileSync } from 'node:fs';

let seen = 0;
setTimeout(() => {
  seen += 1;
}, 0);
const text = readFileSync('a.txt', 'utf8'); // refuses: shared-state
console.log(text.trim(), seen);
