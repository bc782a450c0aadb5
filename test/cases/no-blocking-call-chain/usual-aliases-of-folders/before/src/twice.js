import { readFileSync } from 'node:fs';

export const readTwice = () => readFileSync('twice', 'utf8'); // refuses: unknown-caller
