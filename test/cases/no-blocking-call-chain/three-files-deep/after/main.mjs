import { sign } from './signing.mjs';

async function issue(name) {
  return await sign(`token-${name}`);
}

console.log(await issue('ada'));
