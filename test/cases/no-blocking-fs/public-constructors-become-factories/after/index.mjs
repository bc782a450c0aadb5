import { readFile } from 'node:fs/promises';

export class Settings {
  async init(path) {
    this.values = JSON.parse(await readFile(path, 'utf8'));
  }

  static async create(...args) {
    const made = new this();
    await made.init(...args);
    return made;
  }
}

export async function load(path) {
  return (await Settings.create(path)).values;
}
