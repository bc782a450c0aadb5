const { fill } = require('./fills.js');
const { limited } = require('./limit.js');
const { surroundings } = require('./own.js');

async function main() {
  console.log(await fill());
  console.log(await limited(6));
  console.log(await surroundings());
}

main();
