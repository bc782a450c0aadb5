#!/usr/bin/env node
const { isThere, isThereAsync } = require('./there');

const run = (input) => {
  console.log(input, isThere.call(input, 'package.json'));
};

const runAsync = async (input) => {
  console.log(input, await isThereAsync.call(input, 'package.json'));
};

if (process.argv[2] === '-') {
  const chunks = [];
  process.stdin.on('data', (data) => chunks.push(data));
  process.stdin.on('end', () => run(chunks.join('')));
} else {
  runAsync(null);
}
