import { readFileSync } from 'node:fs';

export async function labels({ context }) {
  return readFileSync(`labels/${context}.txt`, 'utf8').split('\n');
}
