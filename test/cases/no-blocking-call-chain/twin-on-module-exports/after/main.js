const List = require('./list');

async function main() {
  const list = new List(['a', 'b']);
  console.log(list.size(), (await List.namesAsync('.')).includes('main.js'));
}

main();
