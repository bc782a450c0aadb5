import { record } from './audit.mjs';

async function login(name) {
  record(`login ${name}`); // reports: no-unconsumed-promise
  return `welcome ${name}`;
}

console.log(await login('ada'));
