import { fileURLToPath } from 'node:url';
import { present, sizes, texts } from './sizes.js';
import { expanded, total } from './totals.js';

const own = fileURLToPath(new URL('package.json', import.meta.url));
console.log(sizes(own), texts({ files: own }), present([own, 'nowhere']).length);
console.log(expanded([own, 'nowhere']).length, total([own]));
