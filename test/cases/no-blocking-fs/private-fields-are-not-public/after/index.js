import { Open, Source } from './source.js';

export class Reader {
  #source;

  constructor(directory) {
    this.#source = new Source(directory);
    this.open = new Open(directory);
  }

  async read(name) {
    await this.open.ready;
    const text = await this.#source.load(name);
    const more = this.open.text(name); // reports: no-blocking-call-chain
    return text + more;
  }
}
