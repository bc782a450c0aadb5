'use strict';

const TAG = 'li';

/**
 * A list as HTML.
 * @param {string[]} items
 * @returns {string}
 */
exports.render = function (items) {
  return items.map((item) => wrapped(item)).join('');
};

exports.count = (text, { sign = ' ' } = {}) => text.split(sign).length;

/** @param {string} text @returns {string} */
module.exports.shout = function shout(text) {
  return text.length > 3 ? shout(text.slice(1)) + '!' : text.toUpperCase();
};

exports.name = 'marks';

function wrapped(item) {
  return `<${TAG}>${item}</${TAG}>`;
}
