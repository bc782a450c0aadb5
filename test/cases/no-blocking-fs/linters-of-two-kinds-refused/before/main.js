var fs = require('fs');

function title() {
  return fs.readFileSync('package.json', 'utf8').trim(); // refuses: needs-newer-node
}

console.log(title());
