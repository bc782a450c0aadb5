const fs = require('fs');

exports.text = fs.readFileSync('settings.json', 'utf8'); // refuses: top-level
