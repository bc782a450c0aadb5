const { run } = require('./pool.js');

/**
 * @param {number} seed
 * @param {number} rolls
 * @returns {Promise<number>}
 */
async function throwsUntil(seed, rolls) {
  return run(require.resolve('./dice.worker.js'), 'throwsUntil', [seed, rolls]);
}

exports.throwsUntil = throwsUntil;
