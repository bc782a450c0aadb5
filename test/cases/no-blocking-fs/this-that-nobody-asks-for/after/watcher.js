const { readFileSync } = require('fs');
const { readFile } = require('fs/promises');
const plugins = require('all-plugins');

class Watcher {
  texts(file) {
    return readFileSync(file, 'utf8'); // skips: has-async-twin
  }

  async textsAsync(file) {
    return await readFile(file, 'utf8');
  }

  watch() {
    const self = this;
    return Promise.resolve().then(() => register.call(self));
  }
}

function register() {
  plugins.add(this);
}

async function begin() {
  const watcher = new Watcher();
  console.log(await watcher.textsAsync('list.txt'));
  await watcher.watch();
}

module.exports = begin;
