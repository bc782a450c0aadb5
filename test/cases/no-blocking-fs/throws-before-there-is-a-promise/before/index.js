const { sizeForUsers } = require('./sizes.js');

/** Its users see what it throws at once. */
exports.size = function size(name) {
  return sizeForUsers(name);
};
