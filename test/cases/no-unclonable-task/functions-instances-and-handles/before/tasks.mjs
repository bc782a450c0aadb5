import { createReadStream } from 'node:fs';
import { Piscina } from 'piscina';
import workerpool from 'workerpool';

class Money {
  constructor(cents) {
    this.cents = cents;
  }
}

const pool = new Piscina({ filename: '/srv/task.worker.js' });
const texts = workerpool.pool('/srv/task.worker.js');

export async function handed(text, given) {
  const price = new Money(5);
  return await Promise.all([
    pool.run(() => text), // reports: no-unclonable-task
    pool.run({ text, round: Math.round, format: (cents) => `${cents}` }), // reports: no-unclonable-task
    pool.run(price), // reports: no-unclonable-task
    pool.run({ file: createReadStream(text) }), // reports: no-unclonable-task
    pool.run({ text, cents: price.cents }),
    pool.run(given),
    texts.exec((a, b) => a + b, [1, 2]),
  ]);
}
