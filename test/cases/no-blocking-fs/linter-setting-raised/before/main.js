var fs = require('fs');

function title() {
  return fs.readFileSync('package.json', 'utf8').trim();
}

console.log(title());
