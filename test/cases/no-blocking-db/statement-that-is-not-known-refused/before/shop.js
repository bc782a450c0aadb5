import Database from 'better-sqlite3';

const database = new Database('shop.db'); // refuses: stays-on-thread

export async function find(where) {
  return database.prepare(`select * from orders where ${where}`).all(); // reports: no-blocking-db, refuses: stays-on-thread
}
