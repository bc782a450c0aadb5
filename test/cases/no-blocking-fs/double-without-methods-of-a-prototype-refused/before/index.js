module.exports = require('./store');
