import { readIt } from './read-it.js';

async function readOr(path, fallback) {
  try {
    return await readIt(path);
  } catch {
    return fallback;
  }
}

async function firstOf(...paths) {
  return await (async function () {
    return await readIt(arguments[0]);
  })(paths[0]);
}

async function all(paths) {
  let joined = '';
  for (const path of paths) joined += await readIt(path);
  return joined;
}

console.log(await readOr('missing.txt', 'none'), await firstOf('a.txt', 'b.txt'), await all(['a.txt', 'b.txt']));
