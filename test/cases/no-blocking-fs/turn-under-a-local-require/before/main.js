const settings = require('./settings.js');

console.log(settings.settings().port(), settings.settings() === settings.settings());
setTimeout(() => console.log(settings.settings().port()), 0); // reports: no-blocking-call-chain
