import { store } from './store.js';
await store.prepare();
await store.add('a');
console.log(await store.all());
