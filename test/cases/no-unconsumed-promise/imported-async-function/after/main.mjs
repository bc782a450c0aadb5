import { record } from './audit.mjs';

async function login(name) {
  await record(`login ${name}`);
  return `welcome ${name}`;
}

console.log(await login('ada'));
