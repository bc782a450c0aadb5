const { readFileSync } = require('fs');

function main() {
  const members = readFileSync('members.csv', 'utf8').trim().split('\n');
  console.log(`${members.length} members`);
}

if (require.main === module) {
  main();
}
