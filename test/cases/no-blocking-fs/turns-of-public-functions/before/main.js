const pins = require('.');

console.log(pins.claim('led'), pins.claim('led'), pins.claim('fan'));
console.log(pins.move('led', 'button'), pins.release('led'), pins.release('button'));
