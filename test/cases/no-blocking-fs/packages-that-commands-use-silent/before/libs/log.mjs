import { appendFileSync } from 'node:fs';

export async function log(text) {
  appendFileSync('log.txt', text);
}
