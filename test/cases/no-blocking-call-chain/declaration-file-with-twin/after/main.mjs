import { labelAsync, Shelf } from './index.js';

console.log((await labelAsync('package.json')).length, await new Shelf().firstAsync());
