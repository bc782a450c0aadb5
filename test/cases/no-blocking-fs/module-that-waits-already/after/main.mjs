import { mkdir, writeFile, readFile } from 'node:fs/promises';

await mkdir('pages', { recursive: true });
await writeFile('pages/order.txt', '');
await writeFile('pages/plugin.mjs', 'export default (name) => name.toUpperCase();');

const { title, order } = await import('./site.mjs');
console.log(title, order, await readFile('pages/order.txt', 'utf8'));
