import { readIt } from './read-it.js';

function readOr(path: string, fallback: string): string {
  try {
    return readIt(path);
  } catch {
    return fallback;
  }
}

function firstOf(...paths: string[]): string {
  return (function (..._names: string[]) {
    return readIt(arguments[0] as string);
  })(paths[0] ?? 'a.txt');
}

function all(paths: string[]): string {
  let joined = '';
  for (const path of paths) joined += readIt(path);
  return joined;
}

console.log(readOr('missing.txt', 'none'), firstOf('a.txt', 'b.txt'), all(['a.txt', 'b.txt']));
