const config = require('./config');

console.log(config.read('a.json'), config.size('a.json'), config.first.text.answer);
console.log(config.first.size);
