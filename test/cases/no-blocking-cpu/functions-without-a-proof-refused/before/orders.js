const Database = require('better-sqlite3');

const db = new Database('orders.db'); // refuses: needs-executor

/** @param {string} day @returns {number} */
function totals(day) { // refuses: stays-on-thread
  return db.prepare('SELECT sum(price) FROM orders WHERE day = ?').get(day); // refuses: needs-executor
}

exports.totals = async (day) => totals(String(day)); // reports: no-blocking-call-chain
