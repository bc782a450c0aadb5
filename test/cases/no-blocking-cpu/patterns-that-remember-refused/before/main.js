const { search } = require('./search');

search('banana').then(console.log);
