import { statSync, type Stats } from 'node:fs';
import type { PathLike } from 'node:fs';

const describe = (stats: Stats): string => (stats.isFile() ? 'file' : 'folder');

async function kindOf(path: PathLike): Promise<string> {
  const stats: Stats = statSync(path); // reports: no-blocking-fs
  return describe(stats);
}

console.log(await kindOf('draft.md'));
