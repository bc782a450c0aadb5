const fs = require('fs');

function main() {
  console.log(fs.readFileSync('main.js', 'utf8').length > 0);
}

if (require.main === module) {
  main();
}

module.exports = main;
