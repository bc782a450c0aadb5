import { readFile } from 'node:fs/promises';

const FOLDER = `${import.meta.dirname}/data`;

export const listed = async () => JSON.parse(await readFile(`${FOLDER}/notes.json`, 'utf8'));

export const titled = async () => await readFile(`${FOLDER}/title.txt`, 'utf8');
