import { statSync } from 'node:fs';

function sizeOf(path) {
  return statSync(path).size;
}

function bySize(paths) {
  return paths.toSorted((a, b) => sizeOf(a) - sizeOf(b));
}

async function report(paths) {
  for (const path of paths) {
    console.log(path, sizeOf(path)); // reports: no-blocking-call-chain
  }
}

await report(bySize(['box/a.txt', 'box/b.txt']));
