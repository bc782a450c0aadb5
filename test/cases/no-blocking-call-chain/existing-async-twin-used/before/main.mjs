import { readJsonSync } from './json.mjs';

async function answer(path) {
  return readJsonSync(path).answer; // reports: no-blocking-call-chain
}

console.log(await answer('data.json'));
