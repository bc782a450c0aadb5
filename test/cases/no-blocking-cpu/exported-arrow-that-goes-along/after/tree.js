const { run } = require('./pool.js');

const { isEven } = require('./tree.worker.js');

/** @param {number} n @param {number} limit @returns {Promise<number>} */
async function depth(n, limit) {
  return run(require.resolve('./tree.worker.js'), 'depth', [n, limit]);
}

module.exports = { depth, isEven };
