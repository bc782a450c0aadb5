const Store = require('./store');
const { counter, kept } = require('./counter');

const store = new Store('.txt');
async function main() {
  console.log(await store.size('theme'), await Store('.txt').read('theme'));

  const { has, count } = counter();
  console.log(await has('theme.txt'), count());

  Reflect.ownKeys(kept()).forEach((name) => console.log(name));
  process.nextTick((given) => console.log(given.lines('theme.txt')), kept());
}

main();
