import { access as accessCallback, readFile as readFileCallback, stat as statCallback } from 'node:fs';
import { promisify } from 'node:util';

const access = promisify(accessCallback);
const stat = promisify(statCallback);
const readFile = promisify(readFileCallback);

function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false);
}

export async function sizeOf(file: string): Promise<number> {
  if (!await exists(file)) return 0;
  const { size } = await stat(file);
  return size === (await readFile(file)).length ? size : -1;
}

export async function isThere(file: string): Promise<boolean> {
  return await exists(file);
}

console.log(await sizeOf('missing'), await isThere('package.json'));
