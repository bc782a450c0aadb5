import { readFileSync } from 'node:fs';

export function loadUser(id) {
  return JSON.parse(readFileSync(`users/${id}.json`, 'utf8'));
}
