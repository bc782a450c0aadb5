'use strict';

const fs = require('fs/promises');
const { storeFile } = require('./paths');

let saves = 0;

async function exists(file) {
  return fs.access(file).then(() => true, () => false);
}

async function load() {
  if (!(await exists(storeFile))) return { count: 0 };
  return JSON.parse(await fs.readFile(storeFile, 'utf8'));
}

// Never leaves half a file behind, whatever happens in between.
async function save(data) {
  const draft = `${storeFile}.${process.pid}.${++saves}`;
  await fs.writeFile(draft, JSON.stringify(data, null, 2));
  await fs.rename(draft, storeFile);
}

async function increment(key) {
  const data = await load();
  data[key] = (data[key] || 0) + 1;
  await save(data);
  return data[key];
}

module.exports = { load, increment };
