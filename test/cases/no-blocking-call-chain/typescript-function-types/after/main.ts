import { digits, later, loud, shout, Shelf, size } from './readers.js';

const shelf = new Shelf();
console.log(await shout('a.txt'), await loud('a.txt'), await size('a.txt'), digits('a.txt'), await later('a.txt'), await shelf.label('a.txt'));
