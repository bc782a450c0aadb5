const List = require('./list');

async function main() {
  const list = new List(['a', 'b']);
  console.log(list.size(), List.names('.').includes('main.js')); // reports: no-blocking-call-chain
}

main();
