const { readFile } = require('fs/promises');

async function load(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}

exports.load = load;
