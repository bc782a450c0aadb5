import { DatabaseSync } from 'node:sqlite';

export class Visits {
  private readonly database: DatabaseSync = new DatabaseSync('visits.db'); // refuses: needs-executor

  async count(page: string): Promise<unknown> {
    this.database.exec('vacuum'); // reports: no-blocking-db, refuses: needs-executor
    return this.database.prepare('select count(*) from visits where page = ?').get(page); // reports: no-blocking-db, refuses: needs-executor
  }
}
