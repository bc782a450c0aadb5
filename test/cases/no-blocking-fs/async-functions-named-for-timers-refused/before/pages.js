const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');

async function run() {
  const page = resolve(process.cwd(), process.argv[2]);
  console.log(readFileSync(page, 'utf8').length); // reports: no-blocking-fs
}

setTimeout(run, 10);
