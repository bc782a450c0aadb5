export * from './labels.js';
export { print } from './print.js';
