const Builder = require('./builder.js');

async function main() {
  const builder = new Builder();
  console.log(builder.settings('missing.json'), await builder.build('main.js')); // reports: no-blocking-call-chain
}

main();
