import { format } from 'node:util';
import { database, entered } from './store.js';

const LIMIT = 100;
const note = database.prepare('insert into log values (?)');

function capped(amount) {
  return Math.min(amount, LIMIT);
}

const fill = database.transaction((items) => {
  for (const { item, amount } of items) {
    entered.run(item, capped(amount));
    note.run(format('%s came in', item));
  }
  return LIMIT;
});

export class Shop {
  constructor() {
    this.lower = database.prepare('update stock set amount = amount - ? where item = ?');
    this.raise = database.prepare('update stock set amount = amount + ? where item = ?');
    this.move = database.transaction((from, to, amount) => {
      this.raise.run(amount, to);
      return this.lower.run(amount, from);
    });
  }

  async swap() {
    const { changes } = this.move.immediate('tea', 'milk', 2); // reports: no-blocking-db
    return changes;
  }
}

export async function fillAll() {
  return fill([{ item: 'tea', amount: 5 }, { item: 'milk', amount: 50 }]); // reports: no-blocking-db
}

/** @param {string} item */
export async function drop(item) {
  return database.transaction(() => { // reports: no-blocking-db
    note.run(`${item} went out`);
    return database.prepare('delete from stock where item = ?').run(item);
  })();
}

export async function all() {
  return [...database.prepare('select * from stock order by item').all(), ...database.prepare('select line from log').pluck().all()]; // reports: no-blocking-db, reports: no-blocking-db
}
