import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { note } from './beside.mjs';

// What is loaded beside it may rely on this having been written: a wait here would come before it.
appendFileSync('pages/order.txt', 'site '); // refuses: top-level

function pluginFile(name) {
  return existsSync(`pages/${name}.mjs`) ? `./pages/${name}.mjs` : './site.mjs';
}

const plugin = await import(pluginFile('plugin'));

// Whoever loads it waits already.
export const order = readFileSync('pages/order.txt', 'utf8');
export const title = plugin.default('hello') + note;
