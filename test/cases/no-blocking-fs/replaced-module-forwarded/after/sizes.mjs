import { stat } from 'node:fs/promises';

export async function size(path) {
  return (await stat(path)).size;
}
