import { readFileSync } from 'node:fs';

const separator = ',';

const words = readFileSync('words.txt', 'utf8').trim().split(separator);
for (const word of words) console.log(word);
console.log(words.length);
