import { readIt } from './read-it.js';

export async function kind(path: string): Promise<string> {
  if (await readIt(path)) return 'full';
  return 'empty';
}

export async function size(path: string): Promise<number> {
  return (await readIt(path))?.length ?? 0;
}

export async function greeting(path: string): Promise<string> {
  return `Hello ${await readIt(path)}!`;
}

export async function loud(path: string): Promise<string> {
  return await readIt(path) + '!';
}

export async function isFull(path: string): Promise<boolean> {
  return !!await readIt(path);
}

export async function choice(path: string): Promise<string> {
  return (await readIt(path)).startsWith('k') ? (await readIt(path)).toUpperCase() : 'nothing';
}

const text = await readIt('a.txt');
console.log(text, await kind('a.txt'), await size('a.txt'), await greeting('a.txt'), await loud('a.txt'), await isFull('a.txt'), await choice('a.txt'));
