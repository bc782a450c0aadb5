import { writeFile } from 'node:fs/promises';

async function main() {
  void writeFile('later.txt', 'later');
  return 'not waiting';
}

console.log(await main());
