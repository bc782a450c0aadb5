import { readFileSync } from 'node:fs';

export const loadLanguage = (code) => JSON.parse(readFileSync(`lang/${code}.json`, 'utf8'));
