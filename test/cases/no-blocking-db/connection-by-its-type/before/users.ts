import { DatabaseSync } from 'node:sqlite';
import Database from 'better-sqlite3';
import type Sqlite from 'better-sqlite3';
import type { Pool } from './pool';

export class Users {
  constructor(private readonly db: DatabaseSync | undefined) {}

  async all() {
    return this.db?.prepare('SELECT * FROM users').all(); // reports: no-blocking-db, refuses: needs-executor
  }
}

export class Teams {
  constructor(private readonly db: Database.Database) {}

  async all() {
    return this.db.prepare('SELECT * FROM teams').all(); // reports: no-blocking-db, refuses: needs-executor
  }
}

export async function count(db: Sqlite.Database) {
  return db.prepare('SELECT count(*) FROM users').get(); // reports: no-blocking-db, refuses: needs-executor
}

export async function pooled(pool: Pool) {
  return pool.prepare('SELECT * FROM users').all();
}
