const { Store, Log } = require('./store');

function openStore(name) {
  return new Store({ name });
}

function main() {
  const store = openStore('one');
  const log = new Log;
  console.log(log.line(store.get('a')), log.listenerCount('line'));
  console.log(store.keys().join());
  try {
    new Store({ name: 'one', folder: undefined, fallback: 'missing.json' });
  } catch (error) {
    console.log(error.code);
  }
}

main();
