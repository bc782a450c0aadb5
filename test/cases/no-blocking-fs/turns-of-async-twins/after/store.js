import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { access, readFile, writeFile } from 'node:fs/promises';
import { inTurn } from './in-turn.js';

const file = 'visits.json';

export function visits() {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []; // skips: has-async-twin, skips: has-async-twin
}

export async function visitsAsync() {
  return inTurn(async () => {
    return await access(file).then(() => true, () => false) ? JSON.parse(await readFile(file, 'utf8')) : [];
  });
}

export function visit(name) {
  const all = visits();
  all.push(name);
  writeFileSync(file, JSON.stringify(all)); // skips: has-async-twin
  return all.length;
}

export async function visitAsync(name) {
  return inTurn(async () => {
    const all = await visitsAsync();
    all.push(name);
    await writeFile(file, JSON.stringify(all));
    return all.length;
  });
}
