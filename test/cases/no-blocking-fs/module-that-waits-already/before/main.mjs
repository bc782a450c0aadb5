import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

mkdirSync('pages', { recursive: true });
writeFileSync('pages/order.txt', '');
writeFileSync('pages/plugin.mjs', 'export default (name) => name.toUpperCase();');

const { title, order } = await import('./site.mjs');
console.log(title, order, readFileSync('pages/order.txt', 'utf8'));
