const { readFileSync } = require('node:fs');

async function release(folder) {
  const before = process.cwd();
  process.chdir(folder);
  const list = readFileSync('list', 'utf8'); // reports: no-blocking-fs, refuses: shared-state
  process.chdir(before);
  return list;
}

release('/srv').then(console.log);
