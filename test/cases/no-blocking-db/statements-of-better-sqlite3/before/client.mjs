import { database } from './remote.mjs';

export async function notes() {
  return await database.prepare('select * from notes').all();
}
