import { DatabaseSync } from 'node:sqlite';

const database = new DatabaseSync('shop.db'); // refuses: executor-setup

export async function count(): Promise<unknown> {
  return database.prepare('select count(*) from orders').get(); // reports: no-blocking-db, refuses: executor-setup
}
