import Database from 'better-sqlite3';

const database = new Database('shop.db'); // refuses: not-cloneable
const insert = database.prepare('insert into orders values (?)');
const insertAll = database.transaction((orders) => {
  for (const order of orders) insert.run(order); // refuses: not-cloneable
});

export async function take(orders) {
  insertAll(orders); // reports: no-blocking-db, refuses: not-cloneable
}
