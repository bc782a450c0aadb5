import Database from 'better-sqlite3';

const orders = new Database('orders.db'); // refuses: stays-on-thread
// eslint-disable-next-line unblock/no-blocking-db
const visits = new Database('visits.db'); // skips: suppressed

export async function ordered() {
  return orders.prepare('select count(*) from orders').get(); // reports: no-blocking-db, refuses: stays-on-thread
}

export async function visited() {
  return visits.prepare('select count(*) from visits').get(); // reports: no-blocking-db, refuses: stays-on-thread
}
