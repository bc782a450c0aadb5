import Database from 'better-sqlite3';

const database = new Database('shop.db'); // refuses: stays-on-thread
const insert = database.prepare('insert into orders values (?)');
const insertAll = database.transaction((orders) => {
  for (const order of orders) insert.run(order); // refuses: stays-on-thread
});

export async function take(orders) {
  insertAll(orders);
}
