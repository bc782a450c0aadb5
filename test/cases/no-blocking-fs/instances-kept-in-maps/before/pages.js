import { readFileSync } from 'node:fs';

class Page {
  constructor(path) {
    this.path = path;
  }

  text() {
    return readFileSync(this.path, 'utf8');
  }
}

const pages = new Map();

export async function add(name) {
  const page = new Page(name);
  pages.set(name, page);
  const text = page.text(); // reports: no-blocking-call-chain
  return text;
}

export async function get(name) {
  const text = pages.get(name).text(); // reports: no-blocking-call-chain
  return text.length;
}
