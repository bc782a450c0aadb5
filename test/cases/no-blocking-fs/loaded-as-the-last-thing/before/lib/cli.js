const fs = require('fs');
const { readSettings } = require('./settings.js');

const settings = readSettings('settings.json');
console.log(settings.title);
fs.writeFileSync('title.txt', settings.title);
