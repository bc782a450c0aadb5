import type Database from 'better-sqlite3';

export interface Note {
  author: string;
  text: string;
}

export class Notes {
  private readonly insert: Database.Statement<[string, string]>;

  constructor(private readonly database: Database.Database) {
    this.insert = database.prepare('insert into notes values (?, ?)');
  }

  async add(author: string, text: string): Promise<number> {
    const { lastInsertRowid } = this.insert.run(author, text); // reports: no-blocking-db
    return Number(lastInsertRowid);
  }

  async by(author: string): Promise<Note[]> {
    return this.database.prepare<[string], Note>('select * from notes where author = ?').all(author); // reports: no-blocking-db
  }

  async first(): Promise<Note | undefined> {
    return this.database.prepare('select * from notes').get() as Note | undefined; // reports: no-blocking-db
  }
}
