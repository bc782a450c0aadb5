const fs = require('fs');

const settings = {};

function load(path) {
  Object.assign(settings, JSON.parse(fs.readFileSync(path, 'utf8'))); // refuses: top-level
}

exports.settings = settings;

if (require.main === module) {
  console.log(settings);
}

load('settings.json');
