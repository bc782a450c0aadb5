import { existsSync, statSync } from 'node:fs';
import search from 'search-files';

function find(name) {
  if (existsSync(name)) return Promise.resolve(name); // refuses: sync-prefix
  return search(name);
}

export async function names(name) {
  return find(name).fail(() => 'nothing'); // reports: no-blocking-call-chain
}

function look(name) {
  if (statSync(name).isFile()) return undefined; // refuses: sync-prefix
  return search(name);
}

export function size(name) {
  return look(name).then((found) => found.length);
}
