const { readFileSync, existsSync } = require('fs');

class Builder {
  settings(file) {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  }

  build(file) {
    const self = this;
    return Promise.resolve().then(() => compile.call(self, file));
  }
}

function compile(file) {
  return `compiled ${file}`;
}

module.exports = Builder;
