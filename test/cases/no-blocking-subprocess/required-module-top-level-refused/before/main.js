const { revision } = require('./revision');

console.log(revision);
