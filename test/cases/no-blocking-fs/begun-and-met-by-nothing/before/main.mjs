import { readFileSync } from 'node:fs';

let beats = 0;
const heart = setTimeout(() => {
  beats += 1;
}, 0);
const late = setTimeout(() => console.log('too late'), 60_000);

async function note() {
  await null;
  beats += 1;
}

await note();
const text = readFileSync('a.txt', 'utf8');
console.log(text.trim());
clearTimeout(heart);
clearTimeout(late);
