import { fileURLToPath } from 'node:url';
import { lengths, present, sizes, texts } from './sizes.js';
import { expanded, total } from './totals.js';

const own = fileURLToPath(new URL('package.json', import.meta.url));
console.log(await sizes(own), await texts({ files: own }), (await present([own, 'nowhere'])).length);
console.log(await lengths(own, [own, 'nowhere']));
console.log((await expanded([own, 'nowhere'])).length, await total([own]));
