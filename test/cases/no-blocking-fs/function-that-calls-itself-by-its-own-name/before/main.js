const { names, sizes } = require('./index');

console.log(names('tree').join(), sizes('tree'));
