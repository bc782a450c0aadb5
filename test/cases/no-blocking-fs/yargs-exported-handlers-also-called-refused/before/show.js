const fs = require('fs');

exports.handler = function () {
  console.log(JSON.parse(fs.readFileSync('colour.json', 'utf8')).name); // refuses: escaped-function
};
