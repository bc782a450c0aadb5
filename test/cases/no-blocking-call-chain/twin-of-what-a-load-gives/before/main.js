const load = require('./store').load;
const size = require('./sizes');

class Settings {
  get mode() {
    return load('settings.json').mode;
  }
}

async function main() {
  const { mode } = load('settings.json'); // reports: no-blocking-call-chain
  console.log(mode, new Settings().mode, await size('settings.json')); // reports: no-blocking-call-chain
}

main();
