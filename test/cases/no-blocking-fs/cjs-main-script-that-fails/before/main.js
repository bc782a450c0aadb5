const fs = require('fs');

const text = fs.readFileSync('missing.txt', 'utf8');
console.log(text);
