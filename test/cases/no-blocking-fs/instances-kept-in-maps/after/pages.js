import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

class Page {
  constructor(path) {
    this.path = path;
  }

  text() {
    return readFileSync(this.path, 'utf8'); // skips: has-async-twin
  }

  async textAsync() {
    return await readFile(this.path, 'utf8');
  }
}

const pages = new Map();

export async function add(name) {
  const page = new Page(name);
  pages.set(name, page);
  const text = await page.textAsync();
  return text;
}

export async function get(name) {
  const text = pages.get(name).text(); // reports: no-blocking-call-chain
  return text.length;
}
