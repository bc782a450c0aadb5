import { statSync } from 'node:fs';
import { stat, readFile } from 'node:fs/promises';
import type { Options } from './options';

export async function survey(options: Options): Promise<number> {
  let sum = 0;
  for (const name of options.files) {
    sum += (await stat(name)).size;
  }
  if (options.more) {
    for (const name of options.more) {
      sum += (await readFile(name, 'utf8')).length;
    }
  }
  options.source.forEach((name) => {
    sum += statSync(name).size; // reports: no-blocking-fs, refuses: sync-callback
  });
  return sum;
}
