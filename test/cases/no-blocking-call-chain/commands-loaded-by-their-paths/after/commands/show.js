const fs = require('fs');
const { readFile } = require('fs/promises');

function run() {
  return fs.readFileSync(__filename, 'utf8'); // skips: has-async-twin
}

async function runAsync() {
  return await readFile(__filename, 'utf8');
}

module.exports = { run, runAsync };
