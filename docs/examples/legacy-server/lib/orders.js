'use strict';

const fs = require('fs');
const path = require('path');
const zlib = require('zlib');
const { ordersDir } = require('./paths');

function months() {
  const names = fs.readdirSync(ordersDir);
  return names.filter((name) => name.endsWith('.csv')).sort();
}

function readMonth(name) {
  return fs.readFileSync(path.join(ordersDir, name), 'utf8');
}

function totalsByMonth() {
  const totals = {};
  for (const name of months()) {
    const lines = readMonth(name).trim().split('\n');
    const cents = lines.map((line) => Number(line.split(',')[2]));
    totals[path.basename(name, '.csv')] = cents.reduce((sum, value) => sum + value, 0) / 100;
  }
  return totals;
}

function archive() {
  let csv = '';
  for (const name of months()) csv += readMonth(name);
  return zlib.gzipSync(csv);
}

module.exports = { totalsByMonth, archive };
