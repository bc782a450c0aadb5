const tools = {};

function use(name) {
  return (tools[name] = require('./tools/' + name));
}

use('text');
const size = use('size');

async function main() {
  console.log(tools.text.read('list.txt').trim());
  console.log(size.of('list.txt')); // reports: no-blocking-call-chain
}

main();
