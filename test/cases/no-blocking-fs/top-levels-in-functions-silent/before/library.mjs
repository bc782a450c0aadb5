import { readFileSync } from 'node:fs';

export async function main() {
  return readFileSync('list.txt', 'utf8'); // reports: no-blocking-fs
}

(async () => {
  console.log(await main());
})();
