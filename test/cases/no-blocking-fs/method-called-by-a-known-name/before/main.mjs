import { readFileSync } from 'node:fs';

class Store {
  read() {
    return readFileSync('label.txt', 'utf8').trim();
  }

  async first() {
    const name = 'read';
    return this[name](); // reports: no-blocking-call-chain
  }
}

console.log(await new Store().first());
