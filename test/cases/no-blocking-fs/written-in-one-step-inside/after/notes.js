import { copyFileSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';

class Notes {
  load(name) {
    const text = readFileSync(name, 'utf8'); // skips: has-async-twin
    copyFileSync('notes.txt', 'notes.bak'); // skips: has-async-twin
    return text;
  }

  async loadAsync(name) {
    const text = await readFile(name, 'utf8');
    copyFileSync('notes.txt', 'notes.bak'); // reports: no-blocking-fs, refuses: load-change-save
    return text;
  }
}

export class Loud extends Notes {
  load(name) {
    return `${super.load(name)}!`;
  }

  async loadAsync(name) {
    return `${await super.loadAsync(name)}!`;
  }
}

export async function show() {
  const [name] = await readdir('.');
  console.log(await new Loud().loadAsync(name));
}
