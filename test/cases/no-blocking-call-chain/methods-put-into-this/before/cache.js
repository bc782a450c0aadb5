const { readFileSync } = require('node:fs');

function Cache(folder) {
  const self = this;
  const text = (key) => readFileSync(`${folder}/${key}`, 'utf8');
  self.get = function (key) {
    return readFileSync(`${folder}/${key}`, 'utf8');
  };
  this.text = text;
  self.refresh = async function (key) {
    await fetch(`https://example.com/${key}`);
    return self.get(key); // reports: no-blocking-call-chain
  };
}

function extend(folder) {
  this.get = function (key) {
    return readFileSync(`${folder}/${key}`, 'utf8'); // refuses: escaped-function
  };
  this.refresh = async function (key) {
    await fetch(`https://example.com/${key}`);
    return this.get(key);
  };
}

module.exports = { Cache, extend };
