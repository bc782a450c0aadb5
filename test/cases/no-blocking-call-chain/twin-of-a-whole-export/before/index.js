exports.load = require('./load');
exports.hasContent = require('./file-size.js');
