import Database from 'better-sqlite3';

const database = new Database('shop.db'); // refuses: executor-capture
const insert = database.prepare('insert into orders values (?)');
const insertOne = database.transaction(() => {
  insert.run('tea'); // refuses: executor-capture
  console.log('one more');
});

export async function take() {
  insertOne(); // reports: no-blocking-db, refuses: executor-capture
}
