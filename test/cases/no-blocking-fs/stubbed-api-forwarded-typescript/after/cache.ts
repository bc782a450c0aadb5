import fs from 'node:fs';

function exists(path: string): Promise<boolean> {
  return fs.promises.access(path).then(() => true, () => false);
}

export async function sizes(paths: string[]): Promise<number[]> {
  const found: number[] = [];
  for (const path of paths) {
    if (!await exists(path)) continue;
    found.push((await fs.promises.stat(path)).size);
  }
  return found;
}

export async function has(path: string): Promise<boolean> {
  return await exists(path);
}
