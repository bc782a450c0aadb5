import { readFileSync, rmSync, writeFileSync } from 'node:fs';

const cache = new Map();

function report(name) {
  const text = readFileSync(name, 'utf8');
  console.log(name, text.length);
  return text;
}

function cached(name) {
  if (!cache.has(name)) cache.set(name, readFileSync(name, 'utf8'));
  return cache.get(name);
}

function copy(name) {
  writeFileSync(`${name}.copy`, readFileSync(name, 'utf8'));
  return `${name}.copy`;
}

function chain(name) {
  const next = readFileSync(name, 'utf8').trim();
  const text = readFileSync(next, 'utf8');
  return text;
}

function around(name) {
  const before = readFileSync(name, 'utf8');
  writeFileSync(name, 'changed');
  const after = readFileSync(name, 'utf8');
  rmSync(name);
  return [before, after];
}

const names = ['a.txt', 'b.txt'];
console.log(names.map((name) => report(name)).length);
console.log(names.map((name) => cached(name)).length);
console.log(names.map((name) => copy(name)), chain('a.txt'), around('a.txt.copy'));
const found = names.find((name) => readFileSync(name, 'utf8') === 'end\n');
const seen = [];
names.forEach((name) => seen.push(readFileSync(name, 'utf8')));
console.log(found, seen.length);
