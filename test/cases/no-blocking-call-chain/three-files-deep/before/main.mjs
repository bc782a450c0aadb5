import { sign } from './signing.mjs';

async function issue(name) {
  return sign(`token-${name}`); // reports: no-blocking-call-chain
}

console.log(await issue('ada'));
