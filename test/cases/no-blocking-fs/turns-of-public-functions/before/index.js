module.exports = require('./lib/pins');
