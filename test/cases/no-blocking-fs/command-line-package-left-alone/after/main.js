#!/usr/bin/env node
import { readFile } from 'node:fs/promises';

async function main(path) {
  const lines = (await readFile(path, 'utf8')).split('\n');
  console.log(lines.filter((line) => line.startsWith('#')).length);
}

await main(process.argv[2] ?? 'notes.md');
