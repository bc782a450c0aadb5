import Database from 'better-sqlite3';

const database = new Database('shop.db'); // refuses: stays-on-thread
const insertTwice = database.transaction(() => {
  insert.run('first'); // refuses: stays-on-thread
  insert.run('second'); // refuses: stays-on-thread
});
const insert = database.prepare('insert into orders values (?)');

export async function take() {
  insertTwice(); // reports: no-blocking-db, refuses: stays-on-thread
}
