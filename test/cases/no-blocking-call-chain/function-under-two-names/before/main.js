const lib = require('./lib');

console.log(lib.read('a.txt'), lib.load('a.txt'), lib.size('a.txt'), lib.has('a.txt'));
console.log(lib.first.text, lib.first.size, lib.first.isThere);
