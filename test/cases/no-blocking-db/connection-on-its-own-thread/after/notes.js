import { database, insert } from './store.js';

const byAuthor = database.prepare('select * from notes where author = ?');

export async function add(author, text) {
  return (await insert.runAsync(author, text)).lastInsertRowid;
}

export async function notesOf(author) {
  return await byAuthor.allAsync(author);
}

export async function counted() {
  return await (await (await database.prepareAsync('select count(*) from notes')).pluckAsync()).getAsync();
}

export async function broken() {
  return await (await database.prepareAsync('selekt * from notes')).allAsync();
}

export class Report {
  constructor(author) {
    this.notes = byAuthor.all(author);
  }
}
