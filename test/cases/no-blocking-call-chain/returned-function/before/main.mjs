import { readFileSync } from 'node:fs';

function reader(encoding) {
  return (name) => readFileSync(name, encoding);
}

const read = reader('utf8');

async function firstLine(name) {
  return read(name).split('\n')[0]; // reports: no-blocking-call-chain
}

console.log(await firstLine('main.mjs') === '');
