import fs from 'node:fs';

console.log(fs.readFileSync('title.txt', 'utf8').trim());
