import { label, later, measured, Shelf } from './shelf.js';

const shelf = new Shelf();
console.log(label('a.txt'), measured('a.txt'), shelf.width(), shelf.relabel('pot'), await later());
