const fs = require('fs');
const { access } = require('fs/promises');

exports.find = function (name) {
  return fs.existsSync(`${name}.json`); // skips: has-async-twin
};

exports.findAsync = async function (name) {
  return await access(`${name}.json`).then(() => true, () => false);
};
