import { readFileSync } from 'node:fs';

export const readPage = (name) => readFileSync(`pages/${name}`, 'utf8');
