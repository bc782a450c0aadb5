import { readFile } from 'fs/promises';

export async function read(path) {
  const fs = await import('node:fs').then((loaded) => loaded.default);
  return await readFile(path);
}

export const resolved = (file) => Promise.all([import('fs'), import('path')]).then(async ([fs, path]) => await readFile(path.resolve(file)));
