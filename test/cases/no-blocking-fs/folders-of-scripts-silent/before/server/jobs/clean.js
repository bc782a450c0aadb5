import { listed } from './list.js';

console.log(await listed());
