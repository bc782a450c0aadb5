require('../lib/goes-on.js');
console.log('done');
