const tools = require('./lib');

async function main() {
  console.log(tools.name, await tools.read('list.txt'), await tools.size('list.txt'));
}

main();
