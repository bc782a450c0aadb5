const fs = require('fs');
const { load } = require('./settings');
const spies = require('./spies');

async function main() {
  const calls = spies.spy(fs);
  console.log((await load(require.resolve('./package.json'))).private, calls);
  await load('missing.json').catch((error) => console.log(error.code, calls));
}

main();
