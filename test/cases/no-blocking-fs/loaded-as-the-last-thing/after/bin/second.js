const { readSettings } = require('../lib/settings.js');

async function main() {
  console.log((await readSettings('settings.json')).colour);
}

main();
