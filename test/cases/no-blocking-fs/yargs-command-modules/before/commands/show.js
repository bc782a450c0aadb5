const fs = require('fs');

const handler = function show() {
  console.log(JSON.parse(fs.readFileSync('colour.json', 'utf8')).name);
};

module.exports = { command: 'show', handler };
