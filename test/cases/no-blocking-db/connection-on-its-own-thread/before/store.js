import { join } from 'node:path';
import Database from 'better-sqlite3';

export const database = new Database(join(import.meta.dirname, 'notes.db'));

database.exec('create table notes (author, text)'); // refuses: top-level

export const insert = database.prepare('insert into notes values (?, ?)');
