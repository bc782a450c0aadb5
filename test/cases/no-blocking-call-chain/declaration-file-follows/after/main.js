import { label, Shelf, shout, size } from './index.js';

console.log(await label('a.txt'), await size('a.txt'), shout('pot'), await new Shelf().first());
