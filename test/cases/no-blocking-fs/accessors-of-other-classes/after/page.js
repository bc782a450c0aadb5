const fs = require('fs');
const { readFile } = require('fs/promises');
const registry = require('./registry');

class Page {
  constructor(path, config) {
    this.config = config;
    this.path = path;
  }

  async text() {
    const shown = this.path;
    const text = await readFile(this.path, 'utf8');
    return `${shown} ${this.path} ${text}`;
  }
}

class Sheet {
  constructor(path, owner) {
    this.owner = owner;
    this.path = path;
  }

  get owner() {
    return registry.last;
  }

  set owner(owner) {
    registry.add(this, owner);
  }

  async text() {
    const shown = this.path;
    const text = fs.readFileSync(this.path, 'utf8'); // reports: no-blocking-fs, refuses: shared-state
    return `${shown} ${this.path} ${text}`;
  }
}

module.exports = { Page, Sheet };
