export { default } from './version.mjs';
