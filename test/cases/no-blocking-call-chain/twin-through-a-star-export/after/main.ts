import * as labels from './index.js';
import { label, size, labelAsync } from './index.js';

const first = {
  get label(): string {
    return label('a.txt');
  },
  get size(): number {
    return size('a.txt');
  },
};

console.log(await labels.labelAsync('a.txt'), await labelAsync('a.txt'), labels.size('a.txt'), first.label, first.size);
