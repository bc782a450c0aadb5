const { readFile } = require('fs/promises');

module.exports = function makePage(file) {
  return async (asked, answer) => answer.send(await readFile(file, 'utf8'));
};
