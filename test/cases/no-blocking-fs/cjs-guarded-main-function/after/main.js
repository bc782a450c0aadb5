const { readFile } = require('fs/promises');

async function main() {
  const members = (await readFile('members.csv', 'utf8')).trim().split('\n');
  console.log(`${members.length} members`);
}

if (require.main === module) {
  main();
}
