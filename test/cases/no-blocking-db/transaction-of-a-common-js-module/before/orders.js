'use strict';

const Database = require('better-sqlite3');

const database = new Database(':memory:');
database.exec('create table orders (item text primary key)'); // refuses: top-level
const insert = database.prepare('insert into orders values (?)');
const insertBoth = database.transaction((first, second) => {
  insert.run(first);
  insert.run(second);
});
const insertMore = database.transaction(() => {
  insertBoth('tea', 'milk');
  insert.run('water');
});

insertBoth('bread', 'butter'); // refuses: top-level

exports.more = async function more() {
  insertMore(); // reports: no-blocking-db
};

exports.all = () => database.prepare('select * from orders order by item').pluck().all();
