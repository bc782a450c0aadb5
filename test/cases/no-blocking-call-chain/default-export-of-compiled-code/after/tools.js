'use strict';
Object.defineProperty(exports, '__esModule', { value: true });
const { readFile } = require('fs/promises');
async function load(file) {
  return await readFile(file, 'utf8');
}
exports.default = load;
