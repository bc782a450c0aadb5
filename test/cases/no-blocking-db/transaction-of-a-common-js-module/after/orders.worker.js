'use strict';

const Database = require('better-sqlite3');

const insertBoth = (insert) => (first, second) => {
  insert.run(first);
  insert.run(second);
};

const insertMore = (insert, insertBoth) => () => {
  insertBoth('tea', 'milk');
  insert.run('water');
};

module.exports = { insertBoth, insertMore, Database };
