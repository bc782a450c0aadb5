import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const file = 'visits.json';

export function visits() {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

export function visit(name) {
  const all = visits();
  all.push(name);
  writeFileSync(file, JSON.stringify(all));
  return all.length;
}
