export * from './labels.js';
export { size } from './labels.js';
