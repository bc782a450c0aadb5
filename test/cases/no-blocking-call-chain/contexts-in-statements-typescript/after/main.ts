import { readIt } from './read-it.js';

async function readOr(path: string, fallback: string): Promise<string> {
  try {
    return await readIt(path);
  } catch {
    return fallback;
  }
}

async function firstOf(...paths: string[]): Promise<string> {
  return await (async function (..._names: string[]) {
    return await readIt(arguments[0] as string);
  })(paths[0] ?? 'a.txt');
}

async function all(paths: string[]): Promise<string> {
  let joined = '';
  for (const path of paths) joined += await readIt(path);
  return joined;
}

console.log(await readOr('missing.txt', 'none'), await firstOf('a.txt', 'b.txt'), await all(['a.txt', 'b.txt']));
