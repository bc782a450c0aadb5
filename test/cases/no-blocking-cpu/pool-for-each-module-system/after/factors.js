'use strict';

const { run } = require('./pool.cjs');

exports.factors = async function factors(number) {
  return run(require.resolve('./factors.worker.js'), 'factors', [number]);
};
