import { statSync } from 'node:fs';

let total = 0;

async function add(path) {
  const before = total;
  const { size } = statSync(path); // reports: no-blocking-fs, refuses: shared-state
  total = before + size;
}

await Promise.all(['a.txt', 'b.txt'].map((path) => add(path)));
console.log(total);
