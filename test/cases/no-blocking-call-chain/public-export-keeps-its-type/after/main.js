import { size } from './index.js';

console.log(await size('store.json'));
