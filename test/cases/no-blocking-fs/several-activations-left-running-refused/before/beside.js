import { statSync } from 'node:fs';

const names = [];

async function add(file) {
  const place = names.length;
  const found = statSync(file).isFile(); // reports: no-blocking-fs, refuses: shared-state
  if (found) names[place] = file;
}

async function first(file) {
  await add(file);
}

/** The first is not waited for, and the second begins while it waits. */
async function main() {
  first('package.json'); // reports: no-unconsumed-promise
  await add('package-lock.json');
}

await main();
