const fs = require('fs');

const rates = JSON.parse(fs.readFileSync('rates.json', 'utf8')); // refuses: top-level

module.exports = rates;
