import { archive } from './archive.mjs';

console.log('archived', await archive('report.csv', 'archive/2026'), 'bytes');
