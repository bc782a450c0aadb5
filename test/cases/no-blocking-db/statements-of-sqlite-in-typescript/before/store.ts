import { DatabaseSync } from 'node:sqlite';

const database = new DatabaseSync('notes.db');
const insert = database.prepare('insert into notes (text, at) values (?, ?)');
const since = database.prepare('select text from notes where at > :at');

export function add(text: string, at: number): number {
  return Number(insert.run(text, at).lastInsertRowid);
}

export function texts(at: number): string[] {
  return since.all({ at }).map(({ text }) => String(text));
}
