import { label } from './index.js';

export class Shelf {
  first() {
    return label('a.txt');
  }
}
