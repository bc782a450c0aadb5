const Repository = require('./repository');

class Orders extends Repository {
  async all() {
    return (await super.all()).slice(1);
  }

  async save(rows) {
    const self = await super.save(rows);
    return self;
  }
}

module.exports = { Orders };
