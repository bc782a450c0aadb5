export { privateDecrypt } from 'node:crypto';
