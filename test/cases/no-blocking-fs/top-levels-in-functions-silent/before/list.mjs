import { readFileSync } from 'node:fs';

async function main() {
  const response = await fetch('https://lists.example', { method: 'POST', body: readFileSync('list.txt') });
  console.log(response.status);
}

main();
