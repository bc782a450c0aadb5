import { sync } from 'globby';
import * as rimraf from 'rimraf';

export async function clean(pattern: string): Promise<string[]> {
  const files = sync(pattern); // reports: no-blocking-fs
  rimraf.sync(files); // reports: no-blocking-fs
  return files;
}
