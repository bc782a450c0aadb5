import { readFile } from 'node:fs/promises';

export default async function letter(name) {
  return (await readFile('template.txt', 'utf8')).replace('NAME', name);
}
