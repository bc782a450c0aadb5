const Repository = require('./repository');

class Orders extends Repository {
  all() {
    return super.all().slice(1);
  }

  save(rows) {
    const self = super.save(rows);
    return self;
  }
}

module.exports = { Orders };
