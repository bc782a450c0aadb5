const { Store, Log } = require('./store');

async function openStore(name) {
  return await Store.create({ name });
}

async function main() {
  const store = await openStore('one');
  const log = await Log.create();
  console.log(log.line(store.get('a')), log.listenerCount('line'));
  console.log(store.keys().join());
  try {
    await Store.create({ name: 'one', folder: undefined, fallback: 'missing.json' });
  } catch (error) {
    console.log(error.code);
  }
}

main();
