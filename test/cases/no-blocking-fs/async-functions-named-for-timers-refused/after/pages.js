const { readFile } = require('node:fs/promises');
const { resolve } = require('node:path');

async function run() {
  const page = resolve(process.cwd(), process.argv[2]);
  console.log((await readFile(page, 'utf8')).length);
}

setTimeout(run, 10);
