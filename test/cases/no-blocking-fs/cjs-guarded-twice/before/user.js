const { parse } = require('./main.js');

exports.sizeOf = (text) => Object.keys(parse(text)).length;
