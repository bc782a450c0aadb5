const Database = require('better-sqlite3');

exports.orders = async () => {
  const db = new Database('orders.db'); // reports: no-blocking-db, refuses: stays-on-thread
  return db.prepare('SELECT * FROM orders').all(); // reports: no-blocking-db, refuses: stays-on-thread
};
