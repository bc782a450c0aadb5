var readFile = require('fs/promises').readFile;

async function title() {
  return (await readFile('package.json', 'utf8')).trim();
}

async function main() {
  console.log(await title());
}

main();
