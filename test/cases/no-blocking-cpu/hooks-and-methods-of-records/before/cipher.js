const bcrypt = require('bcrypt');

const cipher = { methods: {} };

cipher.methods.hash = function (password) {
  return bcrypt.hashSync(password, 10); // refuses: unknown-caller
};

module.exports = cipher;
