const fs = require('fs');

const readers = new Map([['text', (file) => fs.readFileSync(file, 'utf8')]]); // refuses: escaped-function
const sums = [(a, b) => a + b];

module.exports = { readers, sums };
