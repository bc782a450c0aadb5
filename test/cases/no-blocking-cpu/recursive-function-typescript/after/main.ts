import { report } from './paths.js';

console.log(await report(12));
console.log(await report(1));
