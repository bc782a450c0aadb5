import { readFileSync } from 'node:fs';

const mapped = (path) => readFileSync(path, 'utf8').trim();
const tested = (path) => readFileSync(path, 'utf8').trim();
const compared = (path) => readFileSync(path, 'utf8').trim(); // refuses: sync-callback
const visited = (path) => readFileSync(path, 'utf8').trim();

const paths = ['a.txt', 'b.txt'];

function report() {
  const seen = [];
  paths.forEach((path) => {
    seen.push(visited(path));
  });
  return seen;
}

console.log(paths.map(mapped));
console.log(paths.some((path) => tested(path) === 'apple'));
console.log([...paths].sort((a, b) => compared(a).localeCompare(compared(b))));
console.log(report());
