import { readFileSync } from 'node:fs';

class Watched {
  constructor(path) {
    this.ready = this.watch();
    this.text = readFileSync(path, 'utf8'); // refuses: constructor
  }

  async watch() {
    await null;
    return this.text.length;
  }
}

console.log(await new Watched('data.txt').ready);
