const fs = require('fs');

function show(name) {
  console.log(fs.readFileSync(name, 'utf8').length);
}

['main.js', 'package.json'].forEach(show);
