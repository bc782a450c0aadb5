const { readFileSync } = require('fs');
const plugins = require('all-plugins');

class Watcher {
  texts(file) {
    return readFileSync(file, 'utf8');
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
  console.log(watcher.texts('list.txt')); // reports: no-blocking-call-chain
  await watcher.watch();
}

module.exports = begin;
