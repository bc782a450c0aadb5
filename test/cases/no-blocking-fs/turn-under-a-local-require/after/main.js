const settings = require('./settings.js');

console.log(settings.settings().port(), settings.settings() === settings.settings());
setImmediate(async () => console.log((await settings.settingsAsync()).port()));
