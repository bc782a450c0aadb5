#!/usr/bin/env node
// Prints what there is to eat today.
import { readFileSync, writeFileSync } from 'node:fs';

const dishes = readFileSync('menu.txt', 'utf8').trim().split('\n');

if (dishes.includes('soup')) {
  writeFileSync('soup.txt', 'hot');
}

console.log(dishes.join(', '));
