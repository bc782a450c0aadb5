import { database, insert } from './store.js';

const byAuthor = database.prepare('select * from notes where author = ?');

export async function add(author, text) {
  return insert.run(author, text).lastInsertRowid; // reports: no-blocking-db
}

export async function notesOf(author) {
  return byAuthor.all(author); // reports: no-blocking-db
}

export async function counted() {
  return database.prepare('select count(*) from notes').pluck().get(); // reports: no-blocking-db
}

export async function broken() {
  return database.prepare('selekt * from notes').all(); // reports: no-blocking-db
}

export class Report {
  constructor(author) {
    this.notes = byAuthor.all(author); // refuses: constructor
  }
}
