import Database from 'better-sqlite3';

const database = new Database('shop.db'); // refuses: executor-identity
const insert = database.prepare('insert into orders values (?)');
const insertOne = database.transaction((order) => {
  order.id = insert.run(order.item).lastInsertRowid; // refuses: executor-identity
});

export async function take() {
  const order = { item: 'tea' };
  insertOne(order); // reports: no-blocking-db, refuses: executor-identity
  return order.id;
}
