const { keep } = require('./lib/kept');
const { move } = require('./lib/moved');

keep('a.txt', 'a');
move('b.txt', 'b');
console.log('done');
