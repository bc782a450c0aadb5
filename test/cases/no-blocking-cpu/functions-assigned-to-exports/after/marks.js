'use strict';

const { run } = require('./pool.js');

/**
 * A list as HTML.
 * @param {string[]} items
 * @returns {Promise<string>}
 */
exports.render = async function (items) {
  return run(require.resolve('./marks.worker.js'), 'render', [items]);
};

exports.count = async (text, options = {}) => run(require.resolve('./marks.worker.js'), 'count', [text, options]);

/** @param {string} text @returns {Promise<string>} */
module.exports.shout = async function shout(text) {
  return run(require.resolve('./marks.worker.js'), 'shout', [text]);
};

exports.name = 'marks';

