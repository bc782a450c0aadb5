const show = require('./show');
const size = require('./size');

module.exports = { show, size };
