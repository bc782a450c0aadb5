import { format } from 'node:util';

const LIMIT = 100;

function capped(amount) {
  return Math.min(amount, LIMIT);
}

export const fill = (entered, note) => (items) => {
  for (const { item, amount } of items) {
    entered.run(item, capped(amount));
    note.run(format('%s came in', item));
  }
  return LIMIT;
};

export const move = (raise, lower) => (from, to, amount) => {
  raise.run(amount, to);
  return lower.run(amount, from);
};

export const dropTransaction = (database, note, item) => () => {
  note.run(`${item} went out`);
  return database.prepare('delete from stock where item = ?').run(item);
};
