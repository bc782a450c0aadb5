import { complexity } from './layout.js';

console.log(await complexity('package.json') > 0);
