'use strict';

const { open, moved } = require('./connection.js');

const database = open(require.resolve('./orders.worker.js'), 'Database', [':memory:']);
database.exec('create table orders (item text primary key)');
const insert = database.prepare('insert into orders values (?)');
const insertBoth = database.transaction(moved(require.resolve('./orders.worker.js'), 'insertBoth', [insert]));
const insertMore = database.transaction(moved(require.resolve('./orders.worker.js'), 'insertMore', [insert, insertBoth]));

insertBoth('bread', 'butter');

exports.more = async function more() {
  await insertMore.runAsync();
};

exports.all = async () => await (await (await database.prepareAsync('select * from orders order by item')).pluckAsync()).allAsync();
