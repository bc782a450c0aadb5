const load = require('./lib');

async function main() {
  console.log((await load('package.json')).length > 0);
}

main();
