import fs from 'node:fs';
import { readFile } from 'node:fs/promises';

export function readWords(path) {
  return fs.readFileSync(path, 'utf8').trim().split(' '); // skips: has-async-twin
}

export async function readWordsAsync(path) {
  return (await readFile(path, 'utf8')).trim().split(' ');
}
