import { readFileSync } from 'node:fs';

export const defaults = JSON.parse(readFileSync('defaults.json', 'utf8')); // refuses: top-level
