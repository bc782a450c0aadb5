import * as labels from './index.js';
import { label, size } from './index.js';

const first = {
  get label(): string {
    return label('a.txt');
  },
  get size(): number {
    return size('a.txt');
  },
};

console.log(labels.label('a.txt'), label('a.txt'), labels.size('a.txt'), first.label, first.size);
