import { Store } from './store.mjs';

const stores = ['a.txt', 'b.txt'].filter(Boolean).map((name) => new Store(name));

async function addToAll(text) {
  stores.forEach((store) => {
    store.add(text);
  });
  return await Promise.all(stores.map((store) => store.size()));
}

await new Store('a.txt').add('first ');
console.log(await addToAll('second'), await new Store('b.txt').size());
