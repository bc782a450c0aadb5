import Database from 'better-sqlite3';

const database = new Database('notes.db'); // refuses: needs-executor
const byAuthor = database.prepare('select * from notes where author = ?');

export async function notesOf(author) {
  return byAuthor.all(author); // reports: no-blocking-db, refuses: needs-executor
}

export async function counted() {
  return database.prepare('select count(*) from notes').pluck().get(); // reports: no-blocking-db, refuses: needs-executor
}
