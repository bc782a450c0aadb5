'use strict';
Object.defineProperty(exports, '__esModule', { value: true });
const fs_1 = require('fs');
function load(file) {
  return fs_1.readFileSync(file, 'utf8');
}
exports.default = load;
