const { readFile } = require('fs/promises');

exports.builder = (yargs) => yargs;
exports.handler = async function () {
  console.log(JSON.parse(await readFile('colour.json', 'utf8')).name);
};
