import { statSync } from 'node:fs';
import { access } from 'node:fs/promises';

export async function expanded(names) {
  const found = [];
  for (const name of names) {
    found.push(await access(name).then(() => true, () => false) ? [name] : []);
  }
  return found.flat();
}

export function total(files) {
  if (!Array.isArray(files)) console.warn('one file only');
  let sum = 0;
  files.forEach((file) => {
    sum += statSync(file).size; // refuses: sync-callback
  });
  return sum;
}
