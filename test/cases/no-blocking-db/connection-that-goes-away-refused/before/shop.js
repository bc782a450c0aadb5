import Database from 'better-sqlite3';

const database = new Database('shop.db'); // refuses: stays-on-thread

function isBusy(connection) {
  return connection.inTransaction;
}

export async function count() {
  return isBusy(database) ? 0 : database.prepare('select count(*) from orders').get(); // reports: no-blocking-db, refuses: stays-on-thread
}
