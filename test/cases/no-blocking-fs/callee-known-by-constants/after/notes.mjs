import { readFile } from 'node:fs/promises';
import { createRequire as requireIn } from 'node:module';
import node from 'node:process';

const reading = 'readFileSync';

async function notes(file) {
  const first = await readFile(file, 'utf8');
  const second = await readFile(file, 'utf8');
  const third = await node.getBuiltinModule('fs/promises').readFile(file, 'utf8');
  const fourth = await requireIn(import.meta.url)('fs/promises').readFile(file, 'utf8');
  return first + second + third + fourth;
}

function loaded(file) {
  return import('node:fs').then(async ({ readFileSync: slurp }) => await readFile(file, 'utf8'));
}

console.log(await notes('notes.md'), await loaded('notes.md'));
