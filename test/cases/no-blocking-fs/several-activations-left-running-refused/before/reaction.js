import { statSync } from 'node:fs';

const names = [];

function add(file) {
  const place = names.length;
  const found = statSync(file).isFile(); // refuses: shared-state
  if (found) names[place] = file;
}

async function collect(ready) {
  ready.then(() => add('package-lock.json')); // reports: no-blocking-call-chain
  add('package.json'); // reports: no-blocking-call-chain
}

function main() {
  collect(Promise.resolve()); // reports: no-unconsumed-promise
}

main();
