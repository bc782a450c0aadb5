import { database, entered } from './store.js';
import { moved } from './connection.js';

const note = database.prepare('insert into log values (?)');

const fill = database.transaction(moved(new URL('./shop.worker.js', import.meta.url), 'fill', [entered, note]));

export class Shop {
  constructor() {
    this.lower = database.prepare('update stock set amount = amount - ? where item = ?');
    this.raise = database.prepare('update stock set amount = amount + ? where item = ?');
    this.move = database.transaction(moved(new URL('./shop.worker.js', import.meta.url), 'move', [this.raise, this.lower]));
  }

  async swap() {
    const { changes } = await this.move.immediateAsync('tea', 'milk', 2);
    return changes;
  }
}

export async function fillAll() {
  return await fill.runAsync([{ item: 'tea', amount: 5 }, { item: 'milk', amount: 50 }]);
}

/** @param {string} item */
export async function drop(item) {
  return await (await database.transactionAsync(moved(new URL('./shop.worker.js', import.meta.url), 'dropTransaction', [database, note, item]))).runAsync();
}

export async function all() {
  return [...await (await database.prepareAsync('select * from stock order by item')).allAsync(), ...await (await (await database.prepareAsync('select line from log')).pluckAsync()).allAsync()];
}
