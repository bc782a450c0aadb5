const Database = require('better-sqlite3');

const db = new Database('orders.db'); // refuses: stays-on-thread

exports.orders = async () => db.prepare('SELECT * FROM orders').all(); // reports: no-blocking-db, refuses: stays-on-thread
