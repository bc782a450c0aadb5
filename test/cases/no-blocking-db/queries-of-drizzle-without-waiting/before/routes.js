import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { users } from './schema.js';

const db = drizzle(new Database('app.db')); // refuses: needs-executor

export async function list(limit) {
  return db.select().from(users).limit(limit).all(); // reports: no-blocking-db, refuses: no-async-form
}
