const { EventEmitter } = require('node:events');
const { readFileSync } = require('node:fs');

const made = new EventEmitter();

class Told {
  constructor(root) {
    made.emit('made', ...[this, 'told']);
    this.root = root;
  }

  async page(name) {
    const root = this.root;
    const head = readFileSync(name, 'utf8'); // reports: no-blocking-fs, refuses: shared-state
    return `${root}${head}${this.root}`;
  }
}

exports.made = made;
exports.Told = Told;
