const { keep } = require('./lib/kept');
const { move } = require('./lib/moved');

async function main() {
  await keep('a.txt', 'a');
  await move('b.txt', 'b');
  console.log('done');
}

main();
