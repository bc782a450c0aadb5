import { both } from './sums.js';

console.log(await both(3));
