import { readFileSync } from 'node:fs';

function expandLine(line) {
  const [, included] = /^@include (.+)$/.exec(line) ?? [];
  return included === undefined ? line : expandFile(included);
}

function expandFile(path) {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const expanded = [];
  for (const line of lines) expanded.push(expandLine(line));
  return expanded.join('\n');
}

async function build() {
  return expandFile('site/index.txt'); // reports: no-blocking-call-chain
}

console.log(await build());
