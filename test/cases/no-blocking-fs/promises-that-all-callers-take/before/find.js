import { existsSync } from 'node:fs';
import search from 'search-files';

function find(name) {
  if (existsSync(name)) return Promise.resolve(name);
  return search(name);
}

function nameOf(name) {
  return find(name)
    .then((found) => found.toUpperCase())
    .catch(() => 'nothing');
}

export async function names(list) {
  const found = [];
  for (const name of list) found.push(await nameOf(name)); // reports: no-blocking-call-chain
  return found.concat(await find('last')); // reports: no-blocking-call-chain
}
