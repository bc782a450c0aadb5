import Database from 'better-sqlite3';

const database = new Database('shop.db'); // refuses: stays-on-thread
const insert = database.prepare('insert into orders values (?)');

export async function take(orders) {
  database.exec('BEGIN'); // reports: no-blocking-db, refuses: stays-on-thread
  for (const order of orders) insert.run(order); // reports: no-blocking-db, refuses: stays-on-thread
  database.exec('COMMIT'); // reports: no-blocking-db, refuses: stays-on-thread
}
