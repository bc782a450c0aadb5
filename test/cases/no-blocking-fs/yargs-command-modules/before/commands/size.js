const fs = require('fs');

module.exports = {
  command: 'size',
  handler() {
    console.log(fs.statSync('colour.json').size);
  },
};
