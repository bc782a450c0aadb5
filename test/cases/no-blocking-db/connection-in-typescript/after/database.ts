import Database from 'better-sqlite3';
import { later, open } from './connection.js';

let database: Database.Database | undefined;

export async function opened(): Promise<Database.Database> {
  if (database === undefined) {
    database = open<typeof import('./database.worker.js').Database>(new URL('./database.worker.js', import.meta.url), 'Database', [':memory:']); // reports: no-blocking-call-chain
    await later(database).exec('create table notes (author, text)');
  }
  return database;
}
