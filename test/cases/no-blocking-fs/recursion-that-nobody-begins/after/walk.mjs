import { readdir } from 'node:fs/promises';

export async function walk(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await walk(entry.name);
  }
}

export async function even(folder) {
  const names = await readdir(folder);
  if (names.length > 0) await odd(names[0]);
}

async function odd(folder) {
  await even(folder);
}
