import Database from 'better-sqlite3';

const database = new Database('shop.db'); // refuses: stays-on-thread
const orders = database.prepare('select * from orders');

export async function total() {
  let sum = 0;
  for (const { price } of orders.iterate()) sum += price; // reports: no-blocking-db, refuses: stays-on-thread
  return sum;
}
