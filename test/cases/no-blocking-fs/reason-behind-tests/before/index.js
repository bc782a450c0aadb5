const { first } = require('./lines');

exports.title = (path) => first(path).toUpperCase();
