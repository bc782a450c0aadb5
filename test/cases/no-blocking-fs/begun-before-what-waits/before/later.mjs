import { readFileSync } from 'node:fs';

async function work() {
  await null;
  console.log('work');
}

function show() {
  work(); // reports: no-unconsumed-promise
  console.log(readFileSync('a.txt', 'utf8').length); // refuses: shared-state
}

show();
