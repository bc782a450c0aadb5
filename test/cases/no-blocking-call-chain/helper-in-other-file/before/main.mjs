import { loadUser } from './users.mjs';

async function greet(id) {
  return `Hello ${loadUser(id).name}`; // reports: no-blocking-call-chain
}

console.log(await greet('ada'));
