'use strict';

const fs = require('fs');

function load() {
  return JSON.parse(fs.readFileSync('queue.json', 'utf8'));
}

function first() {
  return load()[0];
}

module.exports = { first, load };
