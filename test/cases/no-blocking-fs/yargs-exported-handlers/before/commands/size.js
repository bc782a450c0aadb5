const fs = require('fs');

exports.command = 'size';
exports.handler = () => {
  console.log(fs.statSync('colour.json').size);
};
