'use strict';

const { run } = require('./pool.js');

module.exports = { power, identity };

/**
 * @param {string} rows as JSON
 * @param {number} exponent
 */
async function power(rows, exponent = 2) {
  return run(require.resolve('./matrix.worker.js'), 'power', [rows, exponent]);
}

function identity(size) {
  return JSON.stringify(Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_, column) => Number(row === column))));
}
