import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const load = async (path) => (await readFile(path, 'utf8')).trim();

async function inVariable() {
  const page = load('nowhere.txt');
  const text = readFileSync('main.mjs', 'utf8'); // reports: no-blocking-fs, refuses: late-listener
  return text + (await page);
}

async function inList() {
  return await Promise.all([load('nowhere.txt'), ...(existsSync('main.mjs') ? [load('main.mjs')] : [])]); // reports: no-blocking-fs, refuses: late-listener
}

async function collected() {
  const jobs = [];
  for (const name of ['nowhere', 'neither']) {
    jobs.push(load(`${name}.txt`));
    if (!existsSync(name)) jobs.push(load(name)); // reports: no-blocking-fs, refuses: late-listener
  }
  return await Promise.all(jobs);
}

async function withReaction() {
  const page = load('nowhere.txt').then((text) => text.length);
  const { length } = readFileSync('main.mjs', 'utf8'); // reports: no-blocking-fs, refuses: late-listener
  return page.then((size) => size + length);
}

for (const each of [inVariable, inList, collected, withReaction]) {
  try {
    await each();
  } catch (error) {
    console.log(each.name, error.code);
  }
}
