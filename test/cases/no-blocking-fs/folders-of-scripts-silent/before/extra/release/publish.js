import { notes } from './notes.js';

console.log(await notes('1.0.0'));
