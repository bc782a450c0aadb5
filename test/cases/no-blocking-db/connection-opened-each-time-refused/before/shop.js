import Database from 'better-sqlite3';

export async function count(path) {
  const database = new Database(path); // reports: no-blocking-db, refuses: stays-on-thread
  try {
    return database.prepare('select count(*) from orders').get(); // reports: no-blocking-db, refuses: stays-on-thread
  } finally {
    database.close();
  }
}
