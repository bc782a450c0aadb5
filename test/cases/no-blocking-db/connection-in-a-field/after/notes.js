import { open } from './connection.js';

export class Notes {
  #database;
  #insert;

  async open(path) {
    this.#database ??= open(new URL('./notes.worker.js', import.meta.url), 'Database', [path]); // reports: no-blocking-call-chain
    await this.#database.execAsync('create table notes (author, text)');
    this.#insert = await this.#database.prepareAsync('insert into notes values (?, ?)');
  }

  async add(author, text) {
    return (await this.#insert.runAsync(author, text)).changes;
  }

  async count() {
    return await (await (await this.#database.prepareAsync('select count(*) from notes')).pluckAsync()).getAsync();
  }
}
