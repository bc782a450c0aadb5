'use strict';
Object.defineProperty(exports, '__esModule', { value: true });
var _fs = _interopRequireWildcard(require('fs'));
function _interopRequireWildcard(obj) { return obj && obj.__esModule ? obj : Object.assign({ default: obj }, obj); }
class Store {
  read(name) {
    return (0, _fs.readFileSync)(name, 'utf8');
  }
}
exports.default = new Store();
