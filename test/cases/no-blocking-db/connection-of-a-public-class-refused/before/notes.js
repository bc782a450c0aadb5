import Database from 'better-sqlite3';

export class Notes {
  constructor(path) {
    this.database = new Database(path); // refuses: stays-on-thread
  }

  async count() {
    return this.database.prepare('select count(*) from notes').get(); // reports: no-blocking-db, refuses: stays-on-thread
  }
}
