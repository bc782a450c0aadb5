import { readFileSync } from 'node:fs';

export const readNotes = () => readFileSync('notes', 'utf8');
