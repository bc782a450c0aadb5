const path = require('path');
const { wordCount } = require('./words.js');
const { argv } = require('./started.js');

/** @param {number} n @returns {string} */
function own(n) { // refuses: executor-capture
  return path.basename(__filename).repeat(n);
}

/** @param {number} n @returns {boolean} */
function started(n) { // refuses: executor-capture
  for (let i = 0; i < n; i += 1) if (require.main === module) return true;
  return false;
}

/** @param {number} n @returns {number} */
function words(n) { // refuses: executor-capture
  const { argv: all } = process;
  return all.join(' ').repeat(n).length;
}

/** @param {number} n @returns {string} */
function first(n) { // refuses: executor-capture
  return String(argv).repeat(n);
}

/** @param {number} n @returns {number} */
function helped(n) { // refuses: executor-capture
  return n + wordCount();
}

exports.surroundings = async () => [own(1), started(1), words(1) > 0, first(1).length > 0, helped(1)];
