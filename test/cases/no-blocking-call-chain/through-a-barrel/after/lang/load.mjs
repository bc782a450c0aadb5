import { readFile } from 'node:fs/promises';

export const loadLanguage = async (code) => JSON.parse(await readFile(`lang/${code}.json`, 'utf8'));
