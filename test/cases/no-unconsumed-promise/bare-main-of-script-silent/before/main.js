const { readdir } = require('fs/promises');

async function main() {
  const names = await readdir('.');
  console.log(names.includes('main.js'));
}

main();
