import Database from 'better-sqlite3';

const database = new Database(':memory:');
database.exec('create table notes (author, text)'); // refuses: top-level
const insert = database.prepare('insert into notes values (?, ?)');
const notes = database.prepare('select * from notes');

export async function add(author, text) {
  insert.run(author, text); // reports: no-blocking-db
}

export async function texts(author) {
  const found = [];
  for (const note of notes.iterate()) { // reports: no-blocking-db
    if (note.author === author) found.push(note.text);
    if (found.length === 2) break;
  }
  return found;
}
