import { statSync } from 'node:fs';

async function totalOf(paths) {
  let total = 0;
  await Promise.all(paths.map(async (path) => {
    total += statSync(path).size; // reports: no-blocking-fs, refuses: shared-state
  }));
  return total;
}

console.log(await totalOf(['a.txt', 'b.txt']));
