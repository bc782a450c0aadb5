const fs = require('fs');

const files = { read: (name) => fs.readFileSync(name, 'utf8').trim() }; // refuses: unknown-caller
if (process.argv[2]) files.read = () => 'nothing';

process.on('exit', () => console.log(files.read('list.txt')));

async function main() {
  console.log(files.read('list.txt'));
}

main();
