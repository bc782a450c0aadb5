import store, { checks } from './store.js';

class Settings {
  get mode() {
    return store.load('settings.json').mode;
  }
}

async function main() {
  const { mode } = await store.loadAsync('settings.json');
  console.log(mode, new Settings().mode, store.names(), Object.keys(checks).join()); // reports: no-blocking-call-chain
}

await main();
