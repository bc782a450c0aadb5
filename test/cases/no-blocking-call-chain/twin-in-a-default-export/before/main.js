import store, { checks } from './store.js';

class Settings {
  get mode() {
    return store.load('settings.json').mode;
  }
}

async function main() {
  const { mode } = store.load('settings.json'); // reports: no-blocking-call-chain
  console.log(mode, new Settings().mode, store.names(), Object.keys(checks).join()); // reports: no-blocking-call-chain
}

await main();
