import { readFile } from 'node:fs/promises';
import { inTurn } from './in-turn.js';

const FOLDER = `${import.meta.dirname}/data`;

export const listed = async () => inTurn(async () => JSON.parse(await readFile(`${FOLDER}/notes.json`, 'utf8')));

export const titled = async () => await readFile(`${FOLDER}/title.txt`, 'utf8');
