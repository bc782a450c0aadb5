import fs from 'node:fs';

function lengthOf(path) {
  return fs.readFileSync(path, 'utf8').trim().length;
}

async function lengths(paths) {
  return paths.map((path) => lengthOf(path)); // reports: no-blocking-call-chain
}

console.log(await lengths(['a.txt']));
