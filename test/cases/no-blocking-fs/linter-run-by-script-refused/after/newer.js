/* jshint esversion: 8 */
var readFile = require('fs/promises').readFile;

async function version() {
  return (await readFile('package.json', 'utf8')).trim();
}

async function main() {
  console.log(await version());
}

main();
