const { readFile } = require('fs/promises');

async function main() {
  console.log((await readFile('main.js', 'utf8')).length > 0);
}

if (require.main === module) {
  main();
}

module.exports = main;
