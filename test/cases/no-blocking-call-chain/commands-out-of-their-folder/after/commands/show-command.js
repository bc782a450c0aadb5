const { readFile } = require('fs/promises');

async function run(file) {
  return (await readFile(file, 'utf8')).trim();
}

module.exports = { run };
