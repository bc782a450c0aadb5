const { lengths, sorted } = require('./main');
const { isThere } = require('./store');

console.log(sorted(['package.json']));
lengths('package.json').then(console.log).then(() => isThere('package.json')).then(console.log);
