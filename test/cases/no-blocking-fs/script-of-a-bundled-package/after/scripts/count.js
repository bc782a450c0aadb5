import { readFile } from 'node:fs/promises';

const separator = ',';

async function main() {
  const words = (await readFile('words.txt', 'utf8')).trim().split(separator);
  for (const word of words) console.log(word);
  console.log(words.length);
}

main();
