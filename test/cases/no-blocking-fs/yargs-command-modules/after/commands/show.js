const { readFile } = require('fs/promises');

const handler = async function show() {
  console.log(JSON.parse(await readFile('colour.json', 'utf8')).name);
};

module.exports = { command: 'show', handler };
