import fs from 'node:fs';
import { createRequire as requireIn } from 'node:module';
import node from 'node:process';

const reading = 'readFileSync';

async function notes(file) {
  const first = fs[reading](file, 'utf8'); // reports: no-blocking-fs
  const second = fs['read' + 'FileSync'](file, 'utf8'); // reports: no-blocking-fs
  const third = node.getBuiltinModule('fs').readFileSync(file, 'utf8'); // reports: no-blocking-fs
  const fourth = requireIn(import.meta.url)('fs').readFileSync(file, 'utf8'); // reports: no-blocking-fs
  return first + second + third + fourth;
}

function loaded(file) {
  return import('node:fs').then(({ readFileSync: slurp }) => slurp(file, 'utf8')); // reports: no-blocking-fs
}

console.log(await notes('notes.md'), await loaded('notes.md'));
