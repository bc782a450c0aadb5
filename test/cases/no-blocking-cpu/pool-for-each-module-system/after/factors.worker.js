'use strict';

const factors = function factors(number) {
  const found = [];
  let left = number;
  for (let factor = 2; factor <= left; factor += 1) {
    for (; left % factor === 0; left /= factor) found.push(factor);
  }
  return found;
};

module.exports = { factors };
