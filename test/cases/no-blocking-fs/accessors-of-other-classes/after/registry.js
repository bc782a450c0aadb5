const { EventEmitter } = require('events');

const added = new EventEmitter();

exports.added = added;
exports.add = (sheet) => added.emit('sheet', sheet);

class Setup {
  set config(config) {
    exports.add(this, config);
  }
}

exports.Setup = Setup;
