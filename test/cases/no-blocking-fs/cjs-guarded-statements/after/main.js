const { readFile } = require('fs/promises');

function greet(name) {
  return `Dear ${name}`;
}

module.exports = { greet };

async function main() {
  const guests = (await readFile('guests.txt', 'utf8')).trim().split('\n');
  console.log(guests.map(greet).join('\n'));
}

if (require.main === module) {
  main();
}
