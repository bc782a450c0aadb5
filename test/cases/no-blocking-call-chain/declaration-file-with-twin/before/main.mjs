import { label, Shelf } from './index.js';

console.log(label('package.json').length, new Shelf().first());
