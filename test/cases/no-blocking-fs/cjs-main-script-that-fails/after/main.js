const { readFile } = require('fs/promises');

async function main() {
  const text = await readFile('missing.txt', 'utf8');
  console.log(text);
}

main();
