import fs from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';

export function label(path) {
  return fs.readFileSync(path, 'utf8').trim(); // skips: has-async-twin
}

export async function labelAsync(path) {
  return (await readFile(path, 'utf8')).trim();
}

export class Shelf {
  first() {
    return fs.readdirSync('.').sort()[0]; // skips: has-async-twin
  }

  async firstAsync() {
    return (await readdir('.')).sort()[0];
  }
}
