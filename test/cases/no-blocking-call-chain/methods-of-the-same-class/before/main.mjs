import fs from 'node:fs';

class Album {
  constructor(path) {
    this.path = path;
  }

  load() {
    return JSON.parse(fs.readFileSync(this.path, 'utf8'));
  }

  #titles() {
    return this.load().songs;
  }

  async describe() {
    return `${this.#titles().length} songs, first ${this.load().songs[0]}`; // reports: no-blocking-call-chain, reports: no-blocking-call-chain
  }
}

console.log(await new Album('album.json').describe());
