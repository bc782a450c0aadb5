import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';

async function first() {
  console.log('first', readFileSync('a.txt', 'utf8').trim()); // reports: no-blocking-fs, refuses: sync-prefix
}

async function second() {
  console.log('second');
}

async function size(name) {
  return (await stat(name)).size;
}

async function sizes() {
  const a = size('a.txt');
  const b = size('b.txt');
  return (await a) + (await b);
}

async function both() {
  const started = first();
  await second();
  await started;
}

await both();
console.log(await sizes());
