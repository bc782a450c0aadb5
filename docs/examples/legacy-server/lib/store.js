'use strict';

const fs = require('fs');
const { storeFile } = require('./paths');

let saves = 0;

function load() {
  if (!fs.existsSync(storeFile)) return { count: 0 };
  return JSON.parse(fs.readFileSync(storeFile, 'utf8'));
}

// Never leaves half a file behind, whatever happens in between.
function save(data) {
  const draft = `${storeFile}.${process.pid}.${++saves}`;
  fs.writeFileSync(draft, JSON.stringify(data, null, 2));
  fs.renameSync(draft, storeFile);
}

function increment(key) {
  const data = load();
  data[key] = (data[key] || 0) + 1;
  save(data);
  return data[key];
}

module.exports = { load, increment };
