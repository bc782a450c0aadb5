import { sync } from 'globby';

export async function list(pattern: string): Promise<string[]> {
  return sync(pattern); // reports: no-blocking-fs
}
