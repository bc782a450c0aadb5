'use strict';

const fs = require('fs');

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

const visits = JSON.parse(fs.readFileSync('visits.json', 'utf8'));
console.log(`visits: ${sum(visits)}`);
fs.writeFileSync('total.txt', String(sum(visits)));
