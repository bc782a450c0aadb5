const bcrypt = require('bcryptjs');

function compareSync(...args) {
  return bcrypt.compareSync(...args); // skips: sync-is-right
}

module.exports = { compareSync };
