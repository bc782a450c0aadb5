const files = require('./files');
const makeLoader = require('./loader');
const { Program } = require('./program');

const program = Program();
async function main() {
  console.log(await files.read('theme.txt'), await files.upper('theme.txt'));
  console.log(await makeLoader('.txt').size('theme'));
  console.log(await program.runAsync('theme.txt'), await new Program().runAsync('none'), program.runs);
}

main();
