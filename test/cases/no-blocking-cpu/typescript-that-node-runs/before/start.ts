import { both } from './sums.ts';

console.log(await both(7));
