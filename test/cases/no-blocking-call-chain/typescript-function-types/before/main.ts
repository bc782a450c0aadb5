import { digits, later, loud, shout, Shelf, size } from './readers.js';

const shelf = new Shelf();
console.log(shout('a.txt'), loud('a.txt'), size('a.txt'), digits('a.txt'), await later('a.txt'), shelf.label('a.txt'));
