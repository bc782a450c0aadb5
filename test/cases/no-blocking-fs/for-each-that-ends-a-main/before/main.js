const fs = require('fs');

function show(name) {
  console.log(fs.readFileSync(name, 'utf8').length);
}

['package.json', 'package.json'].forEach(show);
