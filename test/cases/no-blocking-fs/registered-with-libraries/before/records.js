const mongoose = require('mongoose');
const fs = require('fs');

const schema = new mongoose.Schema({ text: String });
schema.pre('save', function (next) {
  fs.writeFileSync('copy', this.text); // reports: no-blocking-fs, refuses: external-callback
  next();
});

schema.pre('init', (record) => {
  fs.writeFileSync('copy', record.text); // refuses: external-callback
});

module.exports = (sequelize) => sequelize.define('User', {}, {
  hooks: {
    beforeCreate(user) {
      user.key = fs.readFileSync('key', 'utf8'); // reports: no-blocking-fs, refuses: escaped-function
    },
    unknownHook(user) {
      user.key = fs.readFileSync('key', 'utf8'); // refuses: escaped-function
    },
  },
});
