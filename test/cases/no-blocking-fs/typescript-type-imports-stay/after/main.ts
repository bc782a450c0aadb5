import { type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { PathLike } from 'node:fs';

const describe = (stats: Stats): string => (stats.isFile() ? 'file' : 'folder');

async function kindOf(path: PathLike): Promise<string> {
  const stats: Stats = await stat(path);
  return describe(stats);
}

console.log(await kindOf('draft.md'));
