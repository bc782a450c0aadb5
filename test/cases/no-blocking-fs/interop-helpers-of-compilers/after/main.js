'use strict';
var __importDefault = (this && this.__importDefault) || function (mod) {
  return (mod && mod.__esModule) ? mod : { default: mod };
};
Object.defineProperty(exports, '__esModule', { value: true });
const fs_1 = __importDefault(require('fs'));
const { readFile } = require('fs/promises');
const store_1 = __importDefault(require('./store'));
const memory_1 = __importDefault(require('./memory'));
async function show(name) {
  console.log((await readFile(name, 'utf8')).trim());
  console.log((await store_1.default.read(name)).trim(), memory_1.default.readFileSync(name));
}
show('a.txt');
