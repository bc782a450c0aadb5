import { open } from './connection.js';

const database = open(new URL('./notes.worker.js', import.meta.url), 'Database', [':memory:']);
database.exec('create table notes (author, text)');
const insert = database.prepare('insert into notes values (?, ?)');
const notes = database.prepare('select * from notes');

export async function add(author, text) {
  await insert.runAsync(author, text);
}

export async function texts(author) {
  const found = [];
  for (const note of await notes.iterateAsync()) {
    if (note.author === author) found.push(note.text);
    if (found.length === 2) break;
  }
  return found;
}
