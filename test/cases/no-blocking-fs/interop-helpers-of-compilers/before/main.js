'use strict';
var __importDefault = (this && this.__importDefault) || function (mod) {
  return (mod && mod.__esModule) ? mod : { default: mod };
};
Object.defineProperty(exports, '__esModule', { value: true });
const fs_1 = __importDefault(require('fs'));
const store_1 = __importDefault(require('./store'));
const memory_1 = __importDefault(require('./memory'));
async function show(name) {
  console.log(fs_1.default.readFileSync(name, 'utf8').trim()); // reports: no-blocking-fs
  console.log(store_1.default.read(name).trim(), memory_1.default.readFileSync(name)); // reports: no-blocking-call-chain
}
show('a.txt');
