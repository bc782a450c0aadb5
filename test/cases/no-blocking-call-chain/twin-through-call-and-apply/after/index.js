const { lengths, sorted } = require('./main');
const { isThere } = require('./store');

lengths('package.json').then(console.log);
isThere('package.json').then(console.log);
console.log(sorted(['package.json']));
