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
  console.log(length === await load.loadAsync(__filename), isFull === await all.hasContent.fileSizeAsync(__filename), await load.loadAsync('none'));
}

main().catch(console.error);
