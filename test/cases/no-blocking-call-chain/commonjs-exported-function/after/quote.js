const { readFile } = require('fs/promises');

module.exports = async function quote() {
  return (await readFile('quote.txt', 'utf8')).trim();
};
