const add = require('./add');

add('a.txt').then((source) => console.log(source, add.parseSource('main.js'))); // reports: no-blocking-call-chain
