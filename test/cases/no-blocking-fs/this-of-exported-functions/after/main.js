const folders = require('./folders');

async function main() {
  console.log(await folders.find());
  await folders.clear('data');
  console.log(await folders.find('data'));
}

main();
