const fs = require('fs');
const { readFile } = require('fs/promises');

function readJson(path) {
  return JSON.parse(fs.readFileSync(path, 'utf8')); // skips: has-async-twin
}

async function readJsonAsync(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}

const readers = new Map([['.json', readJson]]);

function parse(path) {
  const extension = path.slice(path.lastIndexOf('.'));
  return readers.get(extension)(path);
}

async function main() {
  console.log(parse('a.json').name); // reports: no-blocking-call-chain
  console.log((await readJsonAsync('a.json')).name);
}

main().catch(console.error);
