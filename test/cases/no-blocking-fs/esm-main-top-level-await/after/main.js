#!/usr/bin/env node
// Prints what there is to eat today.
import { readFile, writeFile } from 'node:fs/promises';

const dishes = (await readFile('menu.txt', 'utf8')).trim().split('\n');

if (dishes.includes('soup')) {
  await writeFile('soup.txt', 'hot');
}

console.log(dishes.join(', '));
