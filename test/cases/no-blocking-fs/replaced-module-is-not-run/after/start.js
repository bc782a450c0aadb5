import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { load } from './store.js';

const require = createRequire(import.meta.url);

export async function start(path) {
  const { plugin } = await load(path);
  return require(plugin)(readFileSync(path, 'utf8')); // reports: no-blocking-fs, refuses: mocked-api
}
