import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

async function stored() {
  return readFileSync('stored.txt', 'utf8').trim(); // reports: no-blocking-fs, refuses: sync-prefix
}

const fallback = async () => 'none';

async function fetched() {
  await sleep(1);
  return (await readFile('stored.txt', 'utf8')).trim();
}

const value = () => stored();
console.log(await Promise.race([value(), fallback()]));
console.log(await Promise.race([fetched(), sleep(500, 'late', { ref: false })]));
