import { open } from './connection.js';

export const database = open(new URL('./store.worker.js', import.meta.url), 'Database', [':memory:']);

database.exec('create table stock (item text primary key, amount integer check (amount >= 0))');
database.exec('create table log (line text)');

export const entered = database.prepare('insert into stock values (?, ?)');
