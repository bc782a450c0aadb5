const session = require('express-session');
const { readFileSync, writeFileSync } = require('fs');

class FileStore extends session.Store {
  get(id, done) {
    done(null, JSON.parse(readFileSync(`${id}.json`, 'utf8'))); // reports: no-blocking-fs, refuses: override
  }
  load(id) {
    return readFileSync(`${id}.json`, 'utf8'); // refuses: override
  }
}

class Quiet extends FileStore {
  set(id, data, done) {
    writeFileSync(`${id}.json`, JSON.stringify(data)); // reports: no-blocking-fs, refuses: override
    done();
  }
}

class Shelf {
  get(id) {
    return readFileSync(`${id}.json`, 'utf8'); // refuses: unknown-caller
  }
}

module.exports = { Quiet, Shelf };
