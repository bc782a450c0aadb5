import { appendFileSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { note } from './beside.mjs';

// What is loaded beside it may rely on this having been written: a wait here would come before it.
appendFileSync('pages/order.txt', 'site '); // refuses: top-level

async function pluginFile(name) {
  return await access(`pages/${name}.mjs`).then(() => true, () => false) ? `./pages/${name}.mjs` : './site.mjs';
}

const plugin = await import(await pluginFile('plugin'));

// Whoever loads it waits already.
export const order = await readFile('pages/order.txt', 'utf8');
export const title = plugin.default('hello') + note;
