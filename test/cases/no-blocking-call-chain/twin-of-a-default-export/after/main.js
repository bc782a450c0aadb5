import { fileURLToPath } from 'node:url';
import load from './load.js';
import { loadAsync } from './load.js';
import size from './size.js';
import { sizeAsync } from './size.js';

const own = fileURLToPath(import.meta.url);

class Settings {
  length = load(own);
  size = size(own);
}

async function main() {
  const settings = new Settings(); // reports: no-blocking-call-chain
  console.log(settings.length === await loadAsync(own));
  console.log(settings.size === await sizeAsync(own));
}

await main();
