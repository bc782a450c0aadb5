import { readFile } from 'node:fs/promises';

async function load(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}

async function loadOrEmpty(path) {
  try {
    return await load(path);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return {};
  }
}

async function main() {
  console.log(await loadOrEmpty('missing.json'));
}

await main();
