import { readFileSync } from 'node:fs';

class Session {
  static #secret = readFileSync('secret.txt', 'utf8').trim(); // refuses: class-field
  opened = readFileSync('secret.txt').length; // refuses: class-field

  describe() {
    return `${Session.#secret.length} ${this.opened}`;
  }
}

console.log(new Session().describe());
