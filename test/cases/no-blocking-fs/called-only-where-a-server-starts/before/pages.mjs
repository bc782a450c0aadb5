import { mkdirSync, readFileSync, readdirSync } from 'node:fs';

const pages = new Map();

export async function loadPages(folder) {
  mkdirSync(folder, { recursive: true }); // skips: out-of-scope
  await loadInto(folder, '');
}

async function loadInto(folder, prefix) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) { // skips: out-of-scope
    if (entry.isDirectory()) await loadInto(`${folder}/${entry.name}`, `${prefix}/${entry.name}`);
    else pages.set(`${prefix}/${entry.name}`, readFileSync(`${folder}/${entry.name}`, 'utf8')); // skips: out-of-scope
  }
}

export async function readPage(path) {
  if (pages.has(path)) return pages.get(path);
  return readFileSync(`pages/${path}`, 'utf8'); // reports: no-blocking-fs
}
