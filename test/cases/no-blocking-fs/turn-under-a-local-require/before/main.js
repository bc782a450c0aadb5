const settings = require('./settings.js');

console.log(settings.settings().port(), settings.settings() === settings.settings());
setImmediate(() => console.log(settings.settings().port())); // reports: no-blocking-call-chain
