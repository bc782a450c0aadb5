/* jshint esversion: 8 */
const { readFile } = require('fs/promises');

async function version() {
  return (await readFile('package.json', 'utf8')).trim();
}

async function main() {
  console.log(await version());
}

main();
