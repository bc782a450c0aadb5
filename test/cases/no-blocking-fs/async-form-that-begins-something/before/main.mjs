import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

async function version() {
  await null;
  console.log('version 1');
}

function start(file) {
  version(); // reports: no-unconsumed-promise
  return readFileSync(file, 'utf8').trim(); // skips: has-async-twin
}

async function startAsync(file) {
  version(); // reports: no-unconsumed-promise
  return (await readFile(file, 'utf8')).trim();
}

function quiet(file) {
  return readFileSync(file, 'utf8').trim(); // skips: has-async-twin
}

async function quietAsync(file) {
  return (await readFile(file, 'utf8')).trim();
}

function main() {
  console.log(start('a.txt'));
}

function other() {
  console.log(quiet('a.txt'));
}

async function all() {
  main(); // reports: no-blocking-call-chain
  await null;
  other(); // reports: no-blocking-call-chain
  await startAsync('a.txt');
  await quietAsync('a.txt');
}

all();
