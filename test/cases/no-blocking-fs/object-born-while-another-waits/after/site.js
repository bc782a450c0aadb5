const { readFileSync } = require('node:fs');
const { readFile } = require('node:fs/promises');
const { join } = require('node:path');

class Log {
  constructor(owner) {
    this.owner = owner;
  }
}

class Site {
  constructor(root) {
    this.log = new Log(this);
    this.root = root;
  }

  async page(name) {
    const head = await readFile(join(this.root, 'head.html'), 'utf8');
    return `${head}${this.root}/${name}`;
  }
}

class First {
  constructor(owner) {
    this.text = owner.first('one');
  }
}

class Eager {
  constructor(root) {
    this.folder = 'drafts';
    this.begun = new First(this);
    this.folder = root;
  }

  async first(name) {
    const head = readFileSync(join(this.folder, 'head.html'), 'utf8'); // reports: no-blocking-fs, refuses: shared-state
    return `${head}${this.folder}/${name}`;
  }
}

exports.Site = Site;
exports.Eager = Eager;
