import { readFile } from 'node:fs/promises';

async function printGreeting(path) {
  const text = await readFile(path, 'utf8');
  console.log(text.trim());
}

await printGreeting('greeting.txt');
