import { readFile } from 'node:fs/promises';

class Album {
  constructor(path) {
    this.path = path;
  }

  async load() {
    return JSON.parse(await readFile(this.path, 'utf8'));
  }

  async #titles() {
    return (await this.load()).songs;
  }

  async describe() {
    return `${(await this.#titles()).length} songs, first ${(await this.load()).songs[0]}`;
  }
}

console.log(await new Album('album.json').describe());
