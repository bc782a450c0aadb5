export { readLists } from './lists.mjs';
import { readFileSync } from 'node:fs';

export async function readNotes(path) {
  return readFileSync(path, 'utf8').split('\n'); // reports: no-blocking-fs
}
