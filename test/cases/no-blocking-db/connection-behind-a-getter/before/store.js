import Database from 'better-sqlite3';

class Store {
  #database;

  get database() {
    this.#database ??= new Database(':memory:');
    return this.#database;
  }

  prepare() {
    this.database.exec('create table if not exists notes (text)');
  }

  async add(text) {
    this.database.prepare('insert into notes values (?)').run(text); // reports: no-blocking-db, reports: no-blocking-call-chain
  }

  async all() {
    return this.database.prepare('select * from notes').all(); // reports: no-blocking-db, reports: no-blocking-call-chain
  }
}

export const store = new Store();
