#!/usr/bin/env node
import { readFileSync } from 'node:fs';

async function main(path) {
  const lines = readFileSync(path, 'utf8').split('\n');
  console.log(lines.filter((line) => line.startsWith('#')).length);
}

await main(process.argv[2] ?? 'notes.md');
