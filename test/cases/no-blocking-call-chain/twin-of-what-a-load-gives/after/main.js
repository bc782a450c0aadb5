const load = require('./store').load;
const { loadAsync } = require('./store');
const size = require('./sizes');

class Settings {
  get mode() {
    return load('settings.json').mode;
  }
}

async function main() {
  const { mode } = await loadAsync('settings.json');
  console.log(mode, new Settings().mode, await size('settings.json')); // reports: no-blocking-call-chain
}

main();
