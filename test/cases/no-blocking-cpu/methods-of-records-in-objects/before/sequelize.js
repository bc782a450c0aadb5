const bcrypt = require('bcryptjs');

class Word {}

module.exports = (sequelize, DataTypes) => {
  const User = sequelize.define('User', { password: DataTypes.STRING });
  User.prototype.matches = function (password) {
    return bcrypt.compareSync(password, this.password); // reports: no-blocking-cpu, refuses: needs-executor
  };
  User.addHook('beforeCreate', (user) => {
    user.password = bcrypt.hashSync(user.password, 10); // reports: no-blocking-cpu, refuses: needs-executor
  });
  User.beforeUpdate((user) => {
    user.password = bcrypt.hashSync(user.password, 10); // reports: no-blocking-cpu, refuses: needs-executor
  });
  Word.prototype.salted = function () {
    return bcrypt.hashSync(this.text, 10); // refuses: needs-executor
  };
  return User;
};
