import { label } from './index.js';

export class Shelf {
  async first() {
    return await label('a.txt');
  }
}
