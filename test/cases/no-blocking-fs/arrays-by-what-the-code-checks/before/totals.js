import { existsSync, statSync } from 'node:fs';

export function expanded(names) {
  const found = names.map((name) => (existsSync(name) ? [name] : []));
  return found.flat();
}

export function total(files) {
  if (!Array.isArray(files)) console.warn('one file only');
  let sum = 0;
  files.forEach((file) => {
    sum += statSync(file).size;
  });
  return sum;
}
