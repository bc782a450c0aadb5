const path = require('path');
const { read } = require(path.resolve(__dirname, 'lib', 'store.js'));
const sizeOf = require(__dirname + '/lib/sizes');
const root = path.resolve(__dirname);
const lib = path.join(root, 'lib');
const { age } = require(path.join(lib, 'age.js'));
const { names } = require(`${__dirname}/lib/../lib/names`);

const other = require(path.join(__dirname, process.env.OTHER ?? 'lib', 'names'));

console.log(read('theme.txt'), sizeOf('theme.txt'), names(), age('theme.txt') > 0);
console.log(other.has('theme.txt'));
