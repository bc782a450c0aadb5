'use strict';

const TAG = 'li';

const render = function (items) {
  return items.map((item) => wrapped(item)).join('');
};

const count = (text, { sign = ' ' } = {}) => text.split(sign).length;

const shout = function shout(text) {
  return text.length > 3 ? shout(text.slice(1)) + '!' : text.toUpperCase();
};

function wrapped(item) {
  return `<${TAG}>${item}</${TAG}>`;
}

module.exports = { render, count, shout };
