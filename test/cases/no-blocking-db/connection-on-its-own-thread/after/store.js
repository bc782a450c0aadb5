import { join } from 'node:path';
import { open } from './connection.js';

export const database = open(new URL('./store.worker.js', import.meta.url), 'Database', [join(import.meta.dirname, 'notes.db')]);

database.exec('create table notes (author, text)');

export const insert = database.prepare('insert into notes values (?, ?)');
