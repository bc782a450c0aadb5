'use strict';

const fs = require('fs/promises');
const path = require('path');
const { promisify } = require('util');
const zlib = require('zlib');
const { ordersDir } = require('./paths');

const gzip = promisify(zlib.gzip);

async function months() {
  const names = await fs.readdir(ordersDir);
  return names.filter((name) => name.endsWith('.csv')).sort();
}

async function readMonth(name) {
  return fs.readFile(path.join(ordersDir, name), 'utf8');
}

async function totalsByMonth() {
  const totals = {};
  for (const name of await months()) {
    const lines = (await readMonth(name)).trim().split('\n');
    const cents = lines.map((line) => Number(line.split(',')[2]));
    totals[path.basename(name, '.csv')] = cents.reduce((sum, value) => sum + value, 0) / 100;
  }
  return totals;
}

async function archive() {
  let csv = '';
  for (const name of await months()) csv += await readMonth(name);
  return gzip(csv);
}

module.exports = { totalsByMonth, archive };
