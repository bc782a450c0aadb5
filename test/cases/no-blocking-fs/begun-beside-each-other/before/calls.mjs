import { readFileSync, statSync } from 'node:fs';

async function first() {
  console.log('first', readFileSync('a.txt', 'utf8').trim()); // reports: no-blocking-fs, refuses: sync-prefix
}

async function second() {
  console.log('second');
}

async function size(name) {
  return statSync(name).size; // reports: no-blocking-fs
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
