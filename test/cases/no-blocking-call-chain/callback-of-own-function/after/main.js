const { readFile } = require('fs/promises');
const { eachLine, total } = require('./walk');

async function shout(name) {
  return (await readFile(name, 'utf8')).trim().toUpperCase();
}

async function main() {
  await eachLine(['a.txt', 'b.txt'], async (name) => console.log(await shout(name)));
  console.log(total(['a.txt', 'b.txt'], (name) => name.length));
}

main();
