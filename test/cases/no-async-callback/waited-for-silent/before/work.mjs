import { Readable } from 'node:stream';

async function save(item) {
  return item;
}

class Queue {
  constructor(items) {
    this.items = items;
  }

  async forEach(work) {
    for (const item of this.items) await work(item);
  }
}

export async function run(items) {
  const saved = await Promise.all(items.map(async (item) => save(item)));
  await items.reduce(async (before, item) => {
    await before;
    await save(item);
  }, Promise.resolve());
  await new Queue(items).forEach(async (item) => {
    await save(item);
  });
  const kept = await Readable.from(items).filter(async (item) => item !== '').toArray();
  items.forEach((item) => {
    void save(item);
  });
  return [...saved, ...kept];
}
