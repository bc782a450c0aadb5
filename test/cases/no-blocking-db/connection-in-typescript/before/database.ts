import Database from 'better-sqlite3';

let database: Database.Database | undefined;

export function opened(): Database.Database {
  if (database === undefined) {
    database = new Database(':memory:');
    database.exec('create table notes (author, text)');
  }
  return database;
}
