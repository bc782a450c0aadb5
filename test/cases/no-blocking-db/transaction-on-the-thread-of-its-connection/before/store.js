import Database from 'better-sqlite3';

export const database = new Database(':memory:');

database.exec('create table stock (item text primary key, amount integer check (amount >= 0))'); // refuses: top-level
database.exec('create table log (line text)'); // refuses: top-level

export const entered = database.prepare('insert into stock values (?, ?)');
