const { settings } = require('./settings.js');

console.log(settings.title);
