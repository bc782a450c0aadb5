const fs = require('node:fs');

function next(step) {
  const count = Number(fs.readFileSync('count.txt', 'utf8')) + step;
  fs.writeFileSync('count.txt', String(count));
  return count;
}

function report() {
  return fs.readFileSync('report.txt', 'utf8');
}

module.exports = { next, report };
