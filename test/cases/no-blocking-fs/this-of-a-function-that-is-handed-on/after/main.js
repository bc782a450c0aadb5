const folders = require('./folders');

async function main() {
  console.log(await folders.findAsync('data'));
}

main();
