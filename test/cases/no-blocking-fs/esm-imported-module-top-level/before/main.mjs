import { defaults } from './defaults.mjs';

console.log(defaults.port);
