import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';

function sizeOf(path) {
  return statSync(path).size; // skips: has-async-twin
}

async function sizeOfAsync(path) {
  return (await stat(path)).size;
}

function bySize(paths) {
  return paths.toSorted((a, b) => sizeOf(a) - sizeOf(b));
}

async function report(paths) {
  for (const path of paths) {
    console.log(path, await sizeOfAsync(path));
  }
}

await report(bySize(['box/a.txt', 'box/b.txt']));
