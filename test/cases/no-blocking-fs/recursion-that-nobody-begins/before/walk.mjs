import { readdirSync } from 'node:fs';

export async function walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) { // reports: no-blocking-fs
    if (entry.isDirectory()) await walk(entry.name);
  }
}

export async function even(folder) {
  const names = readdirSync(folder); // reports: no-blocking-fs
  if (names.length > 0) await odd(names[0]);
}

async function odd(folder) {
  await even(folder);
}
