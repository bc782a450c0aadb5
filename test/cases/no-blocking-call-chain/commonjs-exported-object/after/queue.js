'use strict';

const { readFile } = require('fs/promises');

async function load() {
  return JSON.parse(await readFile('queue.json', 'utf8'));
}

async function first() {
  return (await load())[0];
}

module.exports = { first, load };
