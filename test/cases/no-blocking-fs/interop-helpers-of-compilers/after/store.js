'use strict';
Object.defineProperty(exports, '__esModule', { value: true });
var _fs = _interopRequireWildcard(require('fs'));
const { readFile } = require('fs/promises');
function _interopRequireWildcard(obj) { return obj && obj.__esModule ? obj : Object.assign({ default: obj }, obj); }
class Store {
  async read(name) {
    return await readFile(name, 'utf8');
  }
}
exports.default = new Store();
