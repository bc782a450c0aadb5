import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const mapped = (path: string): string => readFileSync(path, 'utf8').trim(); // refuses: sync-callback
const tested = (path: string): string => readFileSync(path, 'utf8').trim(); // refuses: sync-callback
const compared = (path: string): string => readFileSync(path, 'utf8').trim(); // refuses: sync-callback
const visited = async (path: string): Promise<string> => (await readFile(path, 'utf8')).trim();

const paths = ['a.txt', 'b.txt'];

async function report(): Promise<string[]> {
  const seen: string[] = [];
  for (const path of paths) {
    seen.push(await visited(path));
  }
  return seen;
}

console.log(paths.map(mapped));
console.log(paths.some((path) => tested(path) === 'apple'));
console.log([...paths].sort((a, b) => compared(a).localeCompare(compared(b))));
console.log(await report());
