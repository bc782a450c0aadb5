import Database from 'better-sqlite3';

const database = new Database('shop.db'); // refuses: stays-on-thread
const insert = database.prepare('insert into orders values (?)');

function insertEach(orders) {
  for (const order of orders) insert.run(order); // refuses: stays-on-thread
}

const insertAll = database.transaction(insertEach);

export async function take(orders) {
  insertAll(orders); // reports: no-blocking-db, refuses: stays-on-thread
}
