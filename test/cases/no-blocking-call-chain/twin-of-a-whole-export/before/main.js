const load = require('./load');
const all = require('./index.js');

class Settings {
  constructor(name) {
    this.length = load(name);
    this.isFull = all.hasContent(name);
  }
}

async function main() {
  const { length, isFull } = new Settings(__filename);
  console.log(length === load(__filename), isFull === all.hasContent(__filename), load('none'));
}

main().catch(console.error);
