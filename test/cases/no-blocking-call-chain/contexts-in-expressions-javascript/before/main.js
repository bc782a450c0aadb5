import { readIt } from './read-it.js';

export function kind(path) {
  if (readIt(path)) return 'full';
  return 'empty';
}

export function size(path) {
  return readIt(path)?.length ?? 0;
}

export function greeting(path) {
  return `Hello ${readIt(path)}!`;
}

export function loud(path) {
  return readIt(path) + '!';
}

export function isFull(path) {
  return !!readIt(path);
}

export function choice(path) {
  return readIt(path).startsWith('k') ? readIt(path).toUpperCase() : 'nothing';
}

const text = readIt('a.txt');
console.log(text, kind('a.txt'), size('a.txt'), greeting('a.txt'), loud('a.txt'), isFull('a.txt'), choice('a.txt'));
