const bcrypt = require('bcrypt');
const mongoose = require('mongoose');

const schema = new mongoose.Schema({ email: String, hash: String });

schema.methods.matches = function (password) {
  return bcrypt.compareSync(password, this.hash); // reports: no-blocking-cpu, refuses: escaped-function
};

schema.statics.hashOf = (password) => bcrypt.hashSync(password, 10); // reports: no-blocking-cpu, refuses: escaped-function

schema.helper = function (password) {
  return bcrypt.hashSync(password, 10); // refuses: escaped-function
};

module.exports = mongoose.model('Account', schema);
