import { createServer } from 'node:http';
import { open } from './connection.js';
import { inTurn } from './in-turn.js';

const database = open(new URL('./shop.worker.js', import.meta.url), 'Database', ['shop.db']);
const stock = database.prepare('select amount from stock where article = ?');
const take = database.prepare('update stock set amount = ? where article = ?');
const insert = database.prepare('insert into visits values (?)');

createServer(async ({ url }, response) => {
  return inTurn(async () => {
    await insert.runAsync(url);
    const { amount } = await stock.getAsync(url);
    if (amount > 0) await take.runAsync(amount - 1, url);
    response.end(String(amount));
  });
}).listen(8080);
