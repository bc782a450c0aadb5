import type { Entry } from '../entry.ts';
import { entriesOf, type Own } from '../native.ts';
import { promising } from './promising.ts';

const run = (what: string): string => `both forms run with ${what} on Node 26: results`;

const jetpack = entriesOf({ module: 'fs-jetpack', kind: 'fs', errors: { as: 'unknown' }, verified: run('fs-jetpack 5.1') });
const JETPACK: readonly (readonly [names: string, own: Own])[] = [
  ['read list find inspect inspectTree findInFile', { files: { reads: [0] } }],
  ['exists', { files: { checks: [0] }, preset: 'strict' }],
  ['write append', { files: { writes: [0], data: 1 } }],
  ['dir file remove', { files: { writes: [0], idempotent: 'always' } }],
  ['copy move rename symlink', { files: { writes: [0, 1] } }],
  ['tmpDir tmpFile', { files: { writes: [] } }],
];

const copyFile = (versions: string) => promising({ module: 'copy-file', kind: 'fs', versions, errors: { as: 'differs', fields: ['syscall', 'message'], note: 'Of a file that is not there, the synchronous form hears by stat, the other by lstat.' }, verified: run('copy-file 11') });
const moveFile = (versions: string) => promising({ module: 'move-file', kind: 'fs', versions, errors: { as: 'unknown' }, verified: run('move-file 4') });
const store = (module: string, path: string): Entry =>
  entriesOf({ module, kind: 'fs', preset: 'strict', errors: { as: 'unknown' }, verified: 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)' })(path, { form: 'manual', how: 'It writes its file with each change: keep the settings in an object, and await writeFile of node:fs/promises.' });
const lowdb = entriesOf({ module: 'lowdb', kind: 'fs', errors: { as: 'unknown' }, verified: 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)' });

const compared = 'both forms run on Node 20, 22, 24 and 26: results and errors (test/catalog/packages.json)';
const tool = (module: string, versions?: string) => promising({ module, kind: 'fs', errors: { as: 'unknown' }, verified: compared, ...(versions === undefined ? {} : { versions }) });
const plist = entriesOf({ module: 'simple-plist', kind: 'fs', errors: { as: 'unknown' }, verified: compared });

const moved: Own = { files: { writes: [0, 1] } };

/** Packages around files that keep to no convention of names. */
export const fileTools: readonly Entry[] = [
  // `cwd` and `dir` give another one, for a folder.
  ...['', 'cwd.().', 'dir.().'].flatMap((of) => JETPACK.flatMap(([names, own]) => names.split(' ').map((name) => jetpack(`${of}${name}`, { form: 'manual', how: `Await ${name}Async of the same object.` }, own)))),
  ...['sync', 'touchSync'].map((path) => tool('touch')(path, 'default', { files: { writes: [0], idempotent: 'always' } })),
  tool('replace-in-file', '>=8')('replaceInFileSync', 'replaceInFile', { files: { writes: [] }, errors: { as: 'unknown' } }),
  plist('readFileSync', { form: 'promisify', module: 'simple-plist', path: 'readFile' }, { files: { reads: [0] } }),
  ...['writeFile', 'writeBinaryFile'].map((name) => plist(`${name}Sync`, { form: 'promisify', module: 'simple-plist', path: name }, { files: { writes: [0] } })),
  copyFile('<10')('sync', 'default', { files: { reads: [0], writes: [1] } }),
  copyFile('>=10')('copyFileSync', 'copyFile', { files: { reads: [0], writes: [1] } }),
  promising({ module: 'cp-file', kind: 'fs', errors: { as: 'unknown' }, verified: 'both forms run on Node 20, 22, 24 and 26: results and errors (test/catalog/packages.json)' })('sync', 'default', { files: { reads: [0], writes: [1] } }),
  moveFile('<3')('sync', 'default', moved),
  moveFile('>=3')('moveFileSync', 'moveFile', moved),
  moveFile('>=3')('renameFileSync', 'renameFile', moved),
  ...['read', 'write', 'update'].map((name) => lowdb(`LowSync.prototype.${name}`, { form: 'manual', how: 'Use Low with the adapter JSONFile, and await read() and write().' })),
  ...['set', 'delete', 'clear'].map((name) => store('conf', `prototype.${name}`)),
  ...['set', 'delete', 'clear'].map((name) => store('configstore', `prototype.${name}`)),
  ...['setItem', 'removeItem', 'clear'].map((name) => store('node-localstorage', `LocalStorage.prototype.${name}`)),
  entriesOf({ module: 'sonic-boom', kind: 'fs', preset: 'off', errors: { as: 'unknown' }, verified: 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)' })('prototype.flushSync', { form: 'manual', how: 'Give flush a callback; in an exit handler flushSync is right.' }),
];
