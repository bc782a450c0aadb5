const { access, readFile } = require('fs/promises');

class Builder {
  async settings(file) {
    return await access(file).then(() => true, () => false) ? JSON.parse(await readFile(file, 'utf8')) : {};
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
