import { readdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

export async function reload(folder) {
  await wait(0);
  for (const name of await readdir(folder)) await readFile(`${folder}/${name}`, 'utf8');
}

export async function watchJobs() {
  while (readdirSync('jobs').length > 0) await wait(1000); // reports: no-blocking-fs, refuses: top-level
}
