const bcrypt = require('bcryptjs');
const mongoose = require('mongoose');

const schema = new mongoose.Schema(
  { password: String },
  {
    statics: {
      made(password) {
        return new this({ password: bcrypt.hashSync(password, 10) }); // reports: no-blocking-cpu, refuses: needs-executor
      },
    },
  },
);
schema.methods = {
  matches(password) {
    return bcrypt.compareSync(password, this.password); // reports: no-blocking-cpu, refuses: needs-executor
  },
};
schema.method('renew', function (password) {
  this.password = bcrypt.hashSync(password, 10); // reports: no-blocking-cpu, refuses: needs-executor
});
schema.texts = { salted: (text) => bcrypt.hashSync(text, 10) }; // refuses: needs-executor

module.exports = mongoose.model('User', schema);
