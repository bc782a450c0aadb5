import { copy } from 'fs-extra';

async function save(item) {
  await fetch('/', { method: 'POST', body: item });
}

export async function all(items) {
  let last;
  for (const item of items) {
    last = save(item); // reports: no-unconsumed-promise
  }
  return last;
}

export async function oneAfterTheOther(items) {
  let last = Promise.resolve();
  for (const item of items) {
    await last;
    last = save(item);
  }
  await last;
}

export async function first(items) {
  let found;
  for (const item of items) {
    if (item.wanted) {
      found = save(item);
      break;
    }
  }
  return found;
}

export async function backup(from, to) {
  await copy(from, to);
  import('./report.mjs'); // reports: no-unconsumed-promise
}

export function withCallback(from, done) {
  copy(from, `${from}.bak`, done);
}
