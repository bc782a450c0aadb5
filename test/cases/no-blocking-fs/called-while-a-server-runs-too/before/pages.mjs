import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

export async function reload(folder) {
  await wait(0);
  for (const name of readdirSync(folder)) readFileSync(`${folder}/${name}`, 'utf8'); // reports: no-blocking-fs, reports: no-blocking-fs
}

export async function watchJobs() {
  while (readdirSync('jobs').length > 0) await wait(1000); // reports: no-blocking-fs, refuses: top-level
}
