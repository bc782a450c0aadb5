import { access } from 'node:fs/promises';
import search from 'search-files';

async function find(name) {
  if (await access(name).then(() => true, () => false)) return Promise.resolve(name);
  return search(name);
}

function nameOf(name) {
  return find(name)
    .then((found) => found.toUpperCase())
    .catch(() => 'nothing');
}

export async function names(list) {
  const found = [];
  for (const name of list) found.push(await nameOf(name));
  return found.concat(await find('last'));
}
