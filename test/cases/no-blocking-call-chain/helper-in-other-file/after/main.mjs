import { loadUser } from './users.mjs';

async function greet(id) {
  return `Hello ${(await loadUser(id)).name}`;
}

console.log(await greet('ada'));
