import { fileURLToPath } from 'node:url';
import { lengths, present, sizes, texts } from './sizes.js';
import { expanded, total } from './totals.js';

const own = fileURLToPath(new URL('package.json', import.meta.url));
console.log(sizes(own), texts({ files: own }), present([own, 'nowhere']).length);
console.log(lengths(own, [own, 'nowhere']));
console.log(expanded([own, 'nowhere']).length, total([own]));
