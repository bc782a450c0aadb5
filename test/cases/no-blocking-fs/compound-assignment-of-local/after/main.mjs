import { stat } from 'node:fs/promises';

async function totalOf(paths) {
  let total = 0;
  for (const path of paths) {
    total += (await stat(path)).size;
  }
  return total;
}

console.log(await totalOf(['a.txt', 'b.txt']));
