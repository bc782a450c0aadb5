const Builder = require('./builder.js');

async function main() {
  const builder = new Builder();
  console.log(await builder.settings('missing.json'), await builder.build('main.js'));
}

main();
