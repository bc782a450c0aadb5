const config = require('./config');

async function main() {
  console.log(await config.readAsync('a.json'), await config.sizeAsync2('a.json'), config.first.text.answer); // reports: no-blocking-call-chain
  console.log(config.first.size); // reports: no-blocking-call-chain
}

main();
