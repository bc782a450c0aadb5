import { locate } from './locate.js';

export async function open(name) {
  const found = await locate(name, (folder) => `${folder}/index.js`);
  return found ? import(found) : undefined;
}
