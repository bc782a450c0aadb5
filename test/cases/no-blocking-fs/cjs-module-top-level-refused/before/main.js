const rates = require('./rates');

console.log(100 * (1 + rates.vat));
