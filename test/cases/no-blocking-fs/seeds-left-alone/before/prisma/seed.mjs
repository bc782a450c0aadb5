import { readFileSync } from 'node:fs';

async function main() {
  console.log(JSON.parse(readFileSync('users.json', 'utf8')).length);
}

main().finally(() => console.log('done'));
