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
  console.log(length === await load.loadAsync(__filename));
  console.log(isFull === await all.hasContent.fileSizeAsync(__filename));
}

main().catch(console.error);
