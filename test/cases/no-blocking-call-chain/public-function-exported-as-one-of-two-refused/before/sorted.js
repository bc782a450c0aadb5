const load = require('./');
module.exports.sorted = (names) => names.sort((a, b) => load(a).localeCompare(load(b)));
