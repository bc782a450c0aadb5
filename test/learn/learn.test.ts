import { describe, expect, it } from 'vitest';
import { faultOf } from '../../catalog/own-entry.ts';
import { learn } from '../../analysis/learn/learn.ts';
import { learnedOf, lines, projectWith } from './installed.ts';

const READ = "const fs = require('fs');\nfunction load(file) { return fs.readFileSync(file); }\n";

describe('an export that reaches a blocking call', () => {
  it('is proposed with the way to it', () => {
    const { proposals, version } = learnedOf({ 'index.js': `${READ}exports.config = () => JSON.parse(load('c.json'));\nexports.plain = () => 1;\n` });
    expect(version).toBe('1.2.3');
    expect(lines(proposals)).toEqual(['config > load > fs.readFileSync > node:fs#readFileSync']);
    expect(proposals[0]?.chain.map(({ file, line }) => `${file}:${String(line)}`)).toEqual(['index.js:3', 'index.js:2']);
    expect(proposals.map(({ entry }) => entry)).toEqual([{ module: 'tool', path: 'config', kind: 'fs', proposed: true }]);
    expect(proposals.map(({ entry }) => faultOf(entry))).toEqual([undefined]);
  });

  it('is found under every way to name it', () => {
    const { proposals } = learnedOf(
      {
        'index.mjs': `import { readFileSync, mkdirSync } from 'node:fs';
export default function read(file) { return readFileSync(file); }
read.again = (file) => readFileSync(file);
export class Store { constructor(file) { this.text = readFileSync(file); } save() { mkdirSync('x'); } static open() { mkdirSync('y'); } #hidden() { mkdirSync('z'); } }
export const open = () => ({ commit() { mkdirSync('x'); }, size: () => 0 });
export { touch } from './more.mjs';
export * as more from './more.mjs';
`,
        'more.mjs': "import { mkdirSync } from 'node:fs';\nexport const touch = (names) => names.map(make);\nfunction make(name) { mkdirSync(name); }\n",
      },
      {},
      { exports: './index.mjs' },
    );
    expect(lines(proposals).map((line) => line.split(' > ')[0])).toEqual(['new Store', 'Store.open', 'Store.prototype.save', 'again', 'default', 'more.touch', 'open.().commit', 'touch']);
  });

  it('is found where it is handed on, copied or compiled', () => {
    const { proposals } = learnedOf({
      'index.js': "const fs = require('fs');\nObject.assign(exports, require('./lib'), { link: fs.linkSync });\nexports.tools = require('./compiled').default;\n",
      'lib.js': "const fs = require('fs');\nmodule.exports = Object.assign(function () { return 1; }, { make: (name) => fs.mkdirSync(name) });\n",
      'compiled.js': '"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\nconst fs_1 = require("fs");\nclass Tools { erase(name) { fs_1.rmSync(name); } }\nexports.default = Tools;\n',
    });
    expect(lines(proposals)).toEqual(['link > node:fs#linkSync', 'make > fs.mkdirSync > node:fs#mkdirSync', 'tools.prototype.erase > fs_1.rmSync > node:fs#rmSync']);
  });

  it('is found under the name of each part that can be loaded', () => {
    const { proposals } = learnedOf({ 'a.js': '', 'b.js': `${READ}exports.load = load;\n`, 'data.json': '{}' }, {}, { exports: { '.': './a.js', './b': './b.js', './data.json': './data.json', './hidden': null } });
    expect(proposals.map(({ entry: { module, path } }) => `${module}#${path}`)).toEqual(['tool/b#load']);
  });

  it('may lie behind a package that the catalogue does not know', () => {
    const { proposals } = learnedOf(
      { 'index.js': "const { Walker } = require('walking');\nexports.all = (folder) => new Walker(folder).walk();\n" },
      {
        'node_modules/walking/package.json': '{ "name": "walking", "version": "2.0.0", "main": "main" }',
        'node_modules/walking/main.js': "const fs = require('fs');\nfunction Walker(folder) { this.fs = fs; this.folder = folder; }\nWalker.prototype.walk = function () { return this.fs.readdirSync(this.folder); };\nexports.Walker = Walker;\n",
      },
    );
    expect(lines(proposals)).toEqual(['all > newWalker(folder).walk > npm:walking#Walker.prototype.walk']);
  });

  it('is likely where a call on the way can be another', () => {
    const { proposals } = learnedOf({ 'index.js': "const fs = require('fs');\nexports.read = (file, { fs: given = fs } = {}) => given.readFileSync(file);\n" });
    expect(proposals.map(({ certainty }) => certainty)).toEqual(['likely']);
  });
});

describe('what is no entry', () => {
  it('is asynchronous, or shares its code with a synchronous form', () => {
    const { proposals } = learnedOf({
      'index.js': `const fs = require('fs');
const run = (sync, file) => (sync ? fs.readFileSync(file) : fs.createReadStream(file));
exports.readSync = (file) => run(true, file);
exports.read = (file) => run(false, file);
exports.later = async (file) => fs.readFileSync(file);
`,
    });
    expect(lines(proposals)).toEqual(['later > fs.readFileSync > node:fs#readFileSync > returns-promise', 'read > run > fs.readFileSync > node:fs#readFileSync > shares-code', 'readSync > run > fs.readFileSync > node:fs#readFileSync']);
  });

  it('is marked as harmless by its author, or blocks nobody', () => {
    const { proposals } = learnedOf({ 'index.js': `${READ}/** Read once.\n * @nonblocking\n */\nexports.once = () => load('a');\nexports.later = (done) => fs.readFile('a', done);\n` });
    expect(proposals).toEqual([]);
  });
});

describe('an asynchronous form', () => {
  const twins = (text: string): unknown[] => learnedOf({ 'index.js': `const fs = require('fs');\n${text}` }).proposals.filter(({ aside }) => aside === undefined).map(({ twin, entry }) => [entry.path, twin?.path, twin?.gives, entry.instead]);

  it('is proposed by its name where it gives a promise or takes a callback, and the same besides', () => {
    expect(twins('exports.readSync = (file) => fs.readFileSync(file);\nexports.read = async (file) => 1;\n')).toEqual([['readSync', 'read', 'promise', { promise: 'read' }]]);
    expect(twins('exports.readSync = (file) => fs.readFileSync(file);\nexports.read = (file, callback) => callback();\n')).toEqual([['readSync', 'read', 'callback', { promisify: 'read' }]]);
    expect(twins('module.exports = async (file) => 1;\nmodule.exports.sync = (file) => fs.readFileSync(file);\n')).toEqual([['sync', 'default', 'promise', { promise: 'default' }]]);
    expect(twins('exports.read = (file) => fs.readFileSync(file);\nexports.promises = { read: async (file) => 1 };\n')).toEqual([['read', 'promises.read', 'promise', { promise: 'promises.read' }]]);
  });

  it('is only told where its arguments or its result are not seen to be the same', () => {
    expect(twins('exports.readSync = (file) => fs.readFileSync(file);\nexports.read = async (options, file) => 1;\n')).toEqual([['readSync', 'read', 'unknown', { manual: 'read may be its asynchronous form.' }]]);
    expect(twins('exports.readSync = (file) => fs.readFileSync(file);\nexports.read = (file) => 1;\n')).toEqual([['readSync', 'read', 'unknown', { manual: 'read may be its asynchronous form.' }]]);
  });

  it('of a method is for a person to see', () => {
    expect(twins('exports.openSync = () => ({ load: (file) => fs.readFileSync(file) });\nexports.open = () => ({ load: async (file) => 1 });\n')).toEqual([['openSync.().load', 'open.().load', 'promise', { manual: 'open.().load may be its asynchronous form.' }]]);
  });
});

describe('a package that cannot be learned about', () => {
  it.each([
    ['node:fs', 'builtin'],
    ['fs', 'builtin'],
    ['../tool', 'not-a-name'],
    ['absent', 'not-installed'],
  ])('%s', (name, is) => {
    expect(learn({ from: projectWith({ 'index.js': '' }), name })).toEqual({ is });
  });

  it('has no sources', () => {
    expect(learn({ from: projectWith({ 'index.d.ts': 'export {};' }, {}, { types: 'index.d.ts' }), name: 'tool' })).toEqual({ is: 'no-sources' });
    expect(learn({ from: projectWith({ 'data.json': '{}' }, {}, { main: 'data.json' }), name: 'tool' })).toEqual({ is: 'no-sources' });
  });

  it('cannot be parsed', () => {
    expect(learnedOf({ 'index.js': 'let = ;' }).errors).toMatchObject([{ file: 'index.js' }]);
  });
});
