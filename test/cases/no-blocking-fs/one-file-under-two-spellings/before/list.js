import { readFileSync } from 'node:fs';

const FOLDER = `${import.meta.dirname}/data`;

export const listed = () => JSON.parse(readFileSync(`${FOLDER}/notes.json`, 'utf8'));

export const titled = () => readFileSync(`${FOLDER}/title.txt`, 'utf8');
