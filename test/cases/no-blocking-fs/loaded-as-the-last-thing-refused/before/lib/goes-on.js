const fs = require('fs');

console.log(fs.readFileSync('settings.json', 'utf8').trim()); // refuses: top-level
