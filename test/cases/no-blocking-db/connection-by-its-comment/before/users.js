/** @typedef {import('better-sqlite3').Database} Store */
/** @import { DatabaseSync } from 'node:sqlite' */

class Users {
  /** @type {import('./pool').Pool} */
  pool;

  /** @param {Store} store */
  constructor(store, options) {
    this.store = store;
    /** @type {import('better-sqlite3').Database | undefined} */
    this.copy = options.copy;
    this.pool = options.pool;
  }

  async all() {
    return this.store.prepare('SELECT * FROM users').all(); // reports: no-blocking-db, refuses: needs-executor
  }

  async copied() {
    return this.copy.prepare('SELECT * FROM users').all(); // reports: no-blocking-db, refuses: needs-executor
  }

  async pooled() {
    return this.pool.prepare('SELECT * FROM users').all();
  }
}

/** @param {DatabaseSync} db */
async function compact(db) {
  db.exec('VACUUM'); // reports: no-blocking-db, refuses: needs-executor
}

/** Speaks of better-sqlite3, and takes another one. */
async function other(db) {
  db.exec('VACUUM');
}

module.exports = { Users, compact, other };
