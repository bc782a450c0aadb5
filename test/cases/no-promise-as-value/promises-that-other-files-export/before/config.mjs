import { readFile } from 'node:fs/promises';

export const config = readFile('config.json', 'utf8').then(JSON.parse);

export const defaults = JSON.parse('{}');

export let later;

export function begin() {
  later ??= readFile('later.json', 'utf8');
}
