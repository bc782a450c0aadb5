const mysql = require('mysql2/promise');
const Sync = require('sync-mysql');

const connection = new Sync({ host: 'localhost' });
const pool = mysql.createPool({ host: 'localhost' });

exports.all = async () => connection.query('SELECT * FROM users'); // reports: no-blocking-db, refuses: no-async-form

exports.pooled = async () => {
  const [rows] = await pool.query('SELECT * FROM users');
  return rows;
};
