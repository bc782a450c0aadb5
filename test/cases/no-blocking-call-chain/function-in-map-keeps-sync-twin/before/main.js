const fs = require('fs');

function readJson(path) {
  return JSON.parse(fs.readFileSync(path, 'utf8'));
}

const readers = new Map([['.json', readJson]]);

function parse(path) {
  const extension = path.slice(path.lastIndexOf('.'));
  return readers.get(extension)(path);
}

async function main() {
  console.log(parse('a.json').name); // reports: no-blocking-call-chain
  console.log(readJson('a.json').name); // reports: no-blocking-call-chain
}

main().catch(console.error);
