import { readFileSync } from 'node:fs';

async function printGreeting(path) {
  const text = readFileSync(path, 'utf8'); // reports: no-blocking-fs
  console.log(text.trim());
}

await printGreeting('greeting.txt');
