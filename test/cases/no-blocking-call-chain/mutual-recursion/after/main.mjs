import { readFile } from 'node:fs/promises';

async function expandLine(line) {
  const [, included] = /^@include (.+)$/.exec(line) ?? [];
  return included === undefined ? line : await expandFile(included);
}

async function expandFile(path) {
  const lines = (await readFile(path, 'utf8')).trim().split('\n');
  const expanded = [];
  for (const line of lines) expanded.push(await expandLine(line));
  return expanded.join('\n');
}

async function build() {
  return await expandFile('site/index.txt');
}

console.log(await build());
