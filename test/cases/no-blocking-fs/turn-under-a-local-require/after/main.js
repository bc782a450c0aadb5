const settings = require('./settings.js');

console.log(settings.settings().port(), settings.settings() === settings.settings());
setTimeout(async () => console.log((await settings.settingsAsync()).port()), 0);
