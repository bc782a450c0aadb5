import { statSync } from 'node:fs';

async function totalOf(paths) {
  let total = 0;
  for (const path of paths) {
    total += statSync(path).size; // reports: no-blocking-fs
  }
  return total;
}

console.log(await totalOf(['a.txt', 'b.txt']));
