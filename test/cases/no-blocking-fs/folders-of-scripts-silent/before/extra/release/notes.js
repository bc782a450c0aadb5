import { readFileSync } from 'node:fs';

export async function notes(version) {
  return readFileSync(`notes/${version}.md`, 'utf8');
}
