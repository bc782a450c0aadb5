exports.size = require('./store').size;
