import { later, open } from './connection.js';

const database = open<typeof import('./store.worker.js').DatabaseSync>(new URL('./store.worker.js', import.meta.url), 'DatabaseSync', ['notes.db']);
const insert = database.prepare('insert into notes (text, at) values (?, ?)');
const since = database.prepare('select text from notes where at > :at');

export async function add(text: string, at: number): Promise<number> {
  return Number((await later(insert).run(text, at)).lastInsertRowid);
}

export async function texts(at: number): Promise<string[]> {
  return (await later(since).all({ at })).map(({ text }) => String(text));
}
