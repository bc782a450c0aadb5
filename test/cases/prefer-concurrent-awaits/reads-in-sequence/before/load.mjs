import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

export async function load(folder) {
  const names = await readdir(folder);
  const readme = await readFile(path.join(folder, 'readme.md'), 'utf8'); // reports: prefer-concurrent-awaits
  const first = await readFile(names[0], 'utf8'); // reports: prefer-concurrent-awaits
  return { names, readme, first };
}

export async function dependent(folder) {
  const names = await readdir(folder);
  const stats = await stat(names[0]);
  return stats.size;
}

export async function ordered(folder, next) {
  const before = await stat(folder);
  await writeFile(`${folder}/touched`, '');
  const after = await stat(folder);
  const named = await readFile(next(), 'utf8');
  return [before, after, named];
}
