import { readFileSync } from 'node:fs';

export async function up(database) {
  await database.raw(readFileSync('notes.sql', 'utf8'));
}
