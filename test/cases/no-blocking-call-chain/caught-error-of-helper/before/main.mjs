import { readFileSync } from 'node:fs';

function load(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function loadOrEmpty(path) {
  try {
    return load(path);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return {};
  }
}

async function main() {
  console.log(loadOrEmpty('missing.json')); // reports: no-blocking-call-chain
}

await main();
