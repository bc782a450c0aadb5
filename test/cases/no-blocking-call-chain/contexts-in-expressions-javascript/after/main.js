import { readIt } from './read-it.js';

export async function kind(path) {
  if (await readIt(path)) return 'full';
  return 'empty';
}

export async function size(path) {
  return (await readIt(path))?.length ?? 0;
}

export async function greeting(path) {
  return `Hello ${await readIt(path)}!`;
}

export async function loud(path) {
  return await readIt(path) + '!';
}

export async function isFull(path) {
  return !!await readIt(path);
}

export async function choice(path) {
  return (await readIt(path)).startsWith('k') ? (await readIt(path)).toUpperCase() : 'nothing';
}

const text = await readIt('a.txt');
console.log(text, await kind('a.txt'), await size('a.txt'), await greeting('a.txt'), await loud('a.txt'), await isFull('a.txt'), await choice('a.txt'));
