import { label, Shelf, shout, size } from './index.js';

console.log(label('a.txt'), size('a.txt'), shout('pot'), new Shelf().first());
