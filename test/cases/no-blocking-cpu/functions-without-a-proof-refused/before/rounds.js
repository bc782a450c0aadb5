const { settings } = require('./settings.js');
const { names } = require('./names.js');

/** @param {number} seed @returns {number} */
function mixed(seed) { // refuses: executor-state
  let value = seed;
  for (let n = 0; n < settings.rounds; n += 1) value = (value * 31) % 1009;
  return value;
}

/** @param {string} text @returns {number} */
function known(text) { // refuses: executor-state
  let count = 0;
  for (const word of text.split(' ')) if (names.has(word)) count += 1;
  return count;
}

exports.mix = async () => [mixed(7), known('a b')];
