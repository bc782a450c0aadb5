const pins = require('.');

async function main() {
  console.log(await pins.claim('led'), await pins.claim('led'), await pins.claim('fan'));
  console.log(await pins.move('led', 'button'), await pins.release('led'), await pins.release('button'));
}

main();
