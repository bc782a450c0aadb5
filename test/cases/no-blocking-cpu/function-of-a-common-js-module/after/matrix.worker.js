'use strict';

function power(rows, exponent = 2) {
  const matrix = JSON.parse(rows);
  let result = matrix;
  for (let n = 1; n < exponent; n += 1) result = product(result, matrix);
  return JSON.stringify(result);
}

function product(a, b) {
  return a.map((row) => b[0].map((_, column) => row.reduce((sum, value, k) => (sum + value * b[k][column]) % 9973, 0)));
}

module.exports = { power };
