const { readSettings } = require('../lib/settings.js');

console.log(readSettings('settings.json').colour);
