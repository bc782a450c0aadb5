const path = require('path');
const { read } = require(path.resolve(__dirname, 'lib', 'store.js'));
const sizeOf = require(__dirname + '/lib/sizes');
const { names } = require(`${__dirname}/lib/../lib/names`);

const other = require(path.join(__dirname, process.env.OTHER ?? 'lib', 'names'));

console.log(read('theme.txt'), sizeOf('theme.txt'), names());
console.log(other.has('theme.txt'));
