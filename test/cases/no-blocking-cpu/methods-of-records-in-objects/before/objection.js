const bcrypt = require('bcryptjs');
const { Model } = require('objection');

class User extends Model {
  $beforeInsert() {
    this.password = bcrypt.hashSync(this.password, 10); // reports: no-blocking-cpu, refuses: needs-executor
  }

  $renew() {
    this.password = bcrypt.hashSync(this.password, 10); // refuses: needs-executor
  }
}

module.exports = User;
