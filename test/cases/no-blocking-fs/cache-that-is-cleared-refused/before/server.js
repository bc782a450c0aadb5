import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

let settings;
const pages = new Map();
const parts = {};

/** What was read before the change may arrive after it. */
export function forget() {
  settings = undefined;
}

async function load() {
  if (!settings) {
    settings = JSON.parse(readFileSync('settings.json', 'utf8')); // reports: no-blocking-fs, refuses: shared-state
  }
  return settings;
}

async function page(name) {
  if (!pages.has(name)) pages.set(name, readFileSync(name, 'utf8')); // reports: no-blocking-fs, refuses: shared-state
  return pages.get(name);
}

async function part(name) {
  if (!parts[name]) {
    const text = readFileSync(name, 'utf8'); // reports: no-blocking-fs
    if (text === '') return 'nothing';
    parts[name] = text;
  }
  return parts[name];
}

createServer(async (request, response) => {
  if (request.method === 'DELETE') forget();
  response.end([await load(), await page(request.url), await part(request.url)].join());
}).listen(8080);
