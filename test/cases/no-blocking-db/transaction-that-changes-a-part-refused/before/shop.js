import Database from 'better-sqlite3';

const database = new Database('shop.db'); // refuses: executor-identity
const insert = database.prepare('insert into orders values (?)');
const insertSorted = database.transaction(({ items }) => {
  items.sort();
  for (const item of items) insert.run(item); // refuses: executor-identity
});

export async function take() {
  const items = ['tea', 'bread'];
  insertSorted({ items }); // reports: no-blocking-db, refuses: executor-identity
  return items[0];
}
