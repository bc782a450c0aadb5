#!/usr/bin/env node
const { isThere } = require('./there');

const run = (input) => {
  console.log(input, isThere.call(input, 'package.json'));
};

if (process.argv[2] === '-') {
  const chunks = [];
  process.stdin.on('data', (data) => chunks.push(data));
  process.stdin.on('end', () => run(chunks.join('')));
} else {
  run(null);
}
