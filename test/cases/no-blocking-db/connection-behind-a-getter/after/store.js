import { open } from './connection.js';

class Store {
  #database;

  get database() {
    this.#database ??= open(new URL('./store.worker.js', import.meta.url), 'Database', [':memory:']);
    return this.#database;
  }

  async prepare() {
    await this.database.execAsync('create table if not exists notes (text)'); // reports: no-blocking-call-chain
  }

  async add(text) {
    await (await this.database.prepareAsync('insert into notes values (?)')).runAsync(text); // reports: no-blocking-call-chain
  }

  async all() {
    return await (await this.database.prepareAsync('select * from notes')).allAsync(); // reports: no-blocking-call-chain
  }
}

export const store = new Store();
