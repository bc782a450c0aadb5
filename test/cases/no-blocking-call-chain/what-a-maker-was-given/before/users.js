class Users {
  constructor(store, log) {
    this.store = store;
    this.log = log;
  }

  find(name) {
    return JSON.parse(this.read(name));
  }

  read(name) {
    return this.store.load(name);
  }

  tell(name) {
    return this.log.load(name);
  }
}

class Moved {
  constructor(store) {
    this.store = store;
  }

  move(store) {
    this.store = store;
  }

  find(name) {
    return this.store.load(name);
  }
}

const createUsers = ({ store, parse }) => ({ find: (name) => parse(store.load(name)), none: () => parse('[]') });

module.exports = { Users, Moved, createUsers };
