import { label, later, measured, Shelf } from './shelf.js';

const shelf = new Shelf();
console.log(await label('a.txt'), await measured('a.txt'), await shelf.width(), await shelf.relabel('pot'), await later());
