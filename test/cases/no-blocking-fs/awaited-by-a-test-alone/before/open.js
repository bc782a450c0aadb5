import { locate } from './locate.js';

export async function open(name) {
  const found = locate(name, (folder) => `${folder}/index.js`); // reports: no-blocking-call-chain
  return found ? import(found) : undefined;
}
