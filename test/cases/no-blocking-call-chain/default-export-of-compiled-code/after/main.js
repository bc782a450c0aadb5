const tools = require('./tools');

async function main() {
  console.log((await tools.default('package.json')).length > 0);
}

main();
