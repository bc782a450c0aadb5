const tools = {};

function use(name) {
  tools[name] = require('./tools/' + name);
}

use('text');
use(process.argv[2] ?? 'size');

async function main() {
  console.log(tools.text.read('list.txt').trim());
}

main();
