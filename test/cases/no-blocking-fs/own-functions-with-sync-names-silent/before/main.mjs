import { Store, timeSync } from './clock.mjs';

const existsSync = (name) => name.length > 3;

async function main() {
  const store = new Store();
  console.log(timeSync(24), store.readFileSync('agenda'), existsSync('abc'));
}

await main();
