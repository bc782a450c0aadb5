const fs = require('fs');

module.exports = Store;

function Store() {}

Store.prototype.list = function (folder) {
  return [fs.readFileSync(`${folder}/list.txt`, 'utf8')].map((text) => text.trim()); // refuses: unknown-caller
};
