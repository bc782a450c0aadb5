import { readdir } from 'node:fs/promises';

export const loadPages = () => readdir('pages');
