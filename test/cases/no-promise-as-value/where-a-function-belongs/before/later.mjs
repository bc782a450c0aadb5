import { unlink } from 'node:fs/promises';

const clean = (name) => unlink(name);

const cleaner = async () => () => clean('a.txt');

export async function plan(names, schedule) {
  setTimeout(clean('a.txt'), 100); // reports: no-promise-as-value
  process.nextTick(clean('b.txt')); // reports: no-promise-as-value
  await clean('c.txt').then(clean('d.txt')); // reports: no-promise-as-value
  await Promise.all(clean('e.txt'), clean('f.txt')); // reports: no-promise-as-value
  setTimeout(await cleaner(), 100);
  schedule(clean('g.txt'), 100);
  await Promise.all([clean('h.txt'), clean('i.txt')]);
  return Promise.all(await names());
}
