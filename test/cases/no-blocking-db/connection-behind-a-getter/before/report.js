import { store } from './store.js';
store.prepare();
await store.add('a');
console.log(await store.all());
