const fs = require('fs');
const { readFile } = require('fs/promises');

async function asText(name) {
  return (await readFile(name, 'utf8')).trim();
}

async function asLength(name) {
  return (await readFile(name)).length;
}

function asDate(name) {
  return fs.statSync(name).mtimeMs > 0; // refuses: escaped-function
}

async function reader(kind) {
  let read = asText;
  if (kind === 'length') read = asLength;
  return `${kind}: ${await read('a.txt')}`;
}

function other(kind) {
  let check = asDate;
  if (kind !== undefined) check = globalThis[kind];
  return check('a.txt');
}

async function main() {
  console.log(await reader('text'), await reader('length'), other()); // reports: no-blocking-call-chain
}

main();
