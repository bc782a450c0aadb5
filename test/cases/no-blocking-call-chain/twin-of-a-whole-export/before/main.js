const load = require('./load');
const all = require('./index.js');

class Settings {
  constructor(name) {
    this.length = load(name);
    this.isFull = all.hasContent(name);
  }
}

async function main() {
  const { length, isFull } = new Settings(__filename); // reports: no-blocking-call-chain
  console.log(length === load(__filename)); // reports: no-blocking-call-chain
  console.log(isFull === all.hasContent(__filename)); // reports: no-blocking-call-chain
}

main().catch(console.error);
