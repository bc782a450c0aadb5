import { readIt } from './read-it.js';

function readOr(path, fallback) {
  try {
    return readIt(path);
  } catch {
    return fallback;
  }
}

function firstOf(...paths) {
  return (function () {
    return readIt(arguments[0]);
  })(paths[0]);
}

function all(paths) {
  let joined = '';
  for (const path of paths) joined += readIt(path);
  return joined;
}

console.log(readOr('missing.txt', 'none'), firstOf('a.txt', 'b.txt'), all(['a.txt', 'b.txt']));
