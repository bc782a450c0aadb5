const fs = require('fs');

exports.builder = (yargs) => yargs;
exports.handler = function () {
  console.log(JSON.parse(fs.readFileSync('colour.json', 'utf8')).name);
};
