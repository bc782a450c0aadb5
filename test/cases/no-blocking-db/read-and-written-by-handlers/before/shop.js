import { createServer } from 'node:http';
import Database from 'better-sqlite3';

const database = new Database('shop.db');
const stock = database.prepare('select amount from stock where article = ?');
const take = database.prepare('update stock set amount = ? where article = ?');
const insert = database.prepare('insert into visits values (?)');

createServer(async ({ url }, response) => {
  insert.run(url); // reports: no-blocking-db
  const { amount } = stock.get(url); // reports: no-blocking-db
  if (amount > 0) take.run(amount - 1, url); // reports: no-blocking-db
  response.end(String(amount));
}).listen(8080);
