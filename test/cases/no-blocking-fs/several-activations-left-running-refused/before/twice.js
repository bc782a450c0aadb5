import { statSync } from 'node:fs';

const names = [];

async function add(file) {
  const place = names.length;
  const found = statSync(file).isFile(); // reports: no-blocking-fs, refuses: shared-state
  if (found) names[place] = file;
}

function main() {
  add('package.json'); // reports: no-unconsumed-promise
}

main();
main();
