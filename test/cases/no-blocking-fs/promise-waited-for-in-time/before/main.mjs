import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

const load = async (path) => (await readFile(path, 'utf8')).trim();

async function begunBehind() {
  const text = readFileSync('main.mjs', 'utf8'); // reports: no-blocking-fs
  return [await load('nowhere.txt'), text];
}

async function caughtBefore() {
  const page = load('nowhere.txt').catch((error) => error.code);
  const text = readFileSync('main.mjs', 'utf8'); // reports: no-blocking-fs
  return [await page, text.length > 0];
}

async function thatOnlyResolves() {
  const later = new Promise((resolve) => setImmediate(resolve, 1));
  const pause = delay(1, 2);
  const text = readFileSync('main.mjs', 'utf8'); // reports: no-blocking-fs
  return [await later, await pause, text.length > 0];
}

async function onOneWay(html) {
  const page = html === undefined ? load('nowhere.txt') : html;
  if (typeof page === 'string') return readFileSync(page, 'utf8').length > 0; // reports: no-blocking-fs
  return await page;
}

for (const each of [begunBehind, caughtBefore, thatOnlyResolves, onOneWay]) {
  try {
    console.log(each.name, await each());
  } catch (error) {
    console.log(each.name, error.code);
  }
}
