/* jshint esversion: 8 */
var fs = require('fs');

function version() {
  return fs.readFileSync('package.json', 'utf8').trim();
}

console.log(version());
