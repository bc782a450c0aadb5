import type { Entry } from '../entry.ts';
import { entriesOf, type Own, type Shared } from '../native.ts';

const compared = 'both forms run on Node 20, 22, 24 and 26: results and errors (test/catalog/packages.json)';
const ran = 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)';

const twin = (module: string, versions?: string): ReturnType<typeof entriesOf> => entriesOf({ ...shared(module, versions), verified: compared });
const alone = (module: string, versions?: string): ReturnType<typeof entriesOf> => entriesOf({ ...shared(module, versions), verified: ran });
const shared = (module: string, versions?: string): Omit<Shared, 'verified'> => ({ module, kind: 'fs', errors: { as: 'unknown' }, ...(versions === undefined ? {} : { versions }) });

const reads: Own = { files: { reads: [0] } };
const looks: Own = { files: { checks: [] } };
const writes: Own = { files: { writes: [0] } };
const promise = (module: string, path: string): Entry['instead'] => ({ form: 'promise', module, path });
const promisified = (module: string, path: string): Entry['instead'] => ({ form: 'promisify', module, path });
const byHand = (how: string): Entry['instead'] => ({ form: 'manual', how });

const SCURRIES = ['PathScurry', 'PathScurryPosix', 'PathScurryDarwin'];
const kept = byHand('It keeps its cache in one file: read it once at the start, and save it once at the end.');
const editor = byHand('Give editAsync a callback: a person may take an hour.');

/** Packages with more than a million downloads a month that belong to no other file here: found by `unblock learn`, each read. */
export const popular: readonly Entry[] = [
  ...SCURRIES.flatMap((name) => [
    ...['readdir', 'walk'].map((method) => twin('path-scurry')(`${name}.prototype.${method}Sync`, { form: 'method', module: 'path-scurry', path: `${name}.prototype.${method}` }, looks)),
    ...['lstat', 'readlink', 'realpath'].map((method) => twin('path-scurry')(`${name}.prototype.${method}Sync`, { form: 'method', module: 'path-scurry', path: `${name}.prototype.${method}` }, { ...looks, preset: 'strict' })),
    ...['iterate', 'stream'].map((method) => alone('path-scurry')(`${name}.prototype.${method}Sync`, byHand(`Use ${method} of the same object, with for await.`), looks)),
  ]),
  twin('chownr', '<3')('sync', promisified('chownr', 'default'), writes),
  twin('chownr', '>=3')('chownrSync', promisified('chownr', 'chownr'), writes),
  twin('test-exclude', '>=6')('prototype.globSync', { form: 'method', module: 'test-exclude', path: 'prototype.glob' }, looks),
  twin('chardet', '>=1')('detectFileSync', promise('chardet', 'detectFile'), reads),
  twin('get-package-type')('sync', promise('get-package-type', 'default'), looks),
  entriesOf({ ...shared('unicorn-magic', '>=0.2'), kind: 'subprocess', verified: ran })('execFileSync', byHand('Await execFile of the same module: it gives an object with stdout and stderr.')),
  ...['external-editor', '@inquirer/external-editor'].flatMap((module) => ['edit', 'ExternalEditor.prototype.run'].map((path) => entriesOf({ ...shared(module), kind: 'prompt', verified: ran })(path, editor))),
  ...['load', 'create', 'createFromFile', 'clearAll', 'clearCacheById'].map((path) => alone('flat-cache', path === 'load' ? '<5' : path.startsWith('create') ? '>=5' : undefined)(path, kept, { preset: 'strict' })),
  ...['load', 'save', 'destroy'].map((method) => alone('flat-cache', '>=5')(`FlatCache.prototype.${method}`, kept, { preset: 'strict' })),
  ...['getFileDescriptor', 'analyzeFiles', 'getUpdatedFiles', 'reconcile'].map((method) => alone('file-entry-cache', '>=9')(`FileEntryCache.prototype.${method}`, byHand('It looks at each file in turn: do it once for a run, and never for a request.'), { preset: 'strict' })),
  alone('file-sync-cmp')('equalFiles', byHand('Read both with readFile of node:fs/promises, and compare them by equals.'), { files: { reads: [0, 1] } }),
  alone('username-sync')('default', byHand('Await username() of username.'), { kind: 'subprocess' }),
  alone('fs-access')('sync', byHand('Await access of node:fs/promises.'), { files: { checks: [0] }, preset: 'strict' }),
  entriesOf({ ...shared('thread-stream'), kind: 'sleep', preset: 'off', verified: ran })('prototype.flushSync', byHand('Give flush a callback; in an exit handler flushSync is right.')),
  alone('registry-url')('default', byHand('It reads .npmrc: ask once, at the start.'), { preset: 'strict' }),
  ...['findUp', 'tryFile', 'tryExtensions'].map((path) => alone('@pkgr/core')(path, byHand('Await access of node:fs/promises.'), { ...looks, preset: 'strict' })),
  twin('load-yaml-file', '>=1')('loadYamlFileSync', promise('load-yaml-file', 'loadYamlFile'), reads),
  twin('vinyl-file', '>=5')('vinylFileSync', promise('vinyl-file', 'vinylFile'), reads),
  ...['read', 'write'].map((name) => twin('to-vfile', '>=7')(`${name}Sync`, promise('to-vfile', name), name === 'read' ? reads : writes)),
  twin('dir-compare', '>=2')('compareSync', promise('dir-compare', 'compare'), { files: { reads: [0, 1] } }),
  twin('glob-all')('sync', promisified('glob-all', 'default'), looks),
  alone('symlink-or-copy')('sync', byHand('Await symlink or cp of node:fs/promises.'), { files: { writes: [1] } }),
  twin('passwd-user', '>=4')('passwdUserSync', promise('passwd-user', 'passwdUser')),
  twin('fontkit', '>=2')('openSync', promise('fontkit', 'open'), reads),
  entriesOf({ ...shared('bip39', '>=3'), kind: 'cpu', preset: 'strict', verified: compared })('mnemonicToSeedSync', promise('bip39', 'mnemonicToSeed')),
  ...['load', 'resolve'].map((name) => twin('joycon')(`prototype.${name}Sync`, { form: 'method', module: 'joycon', path: `prototype.${name}` }, looks)),
  entriesOf({ ...shared('randomfill'), kind: 'cpu', preset: 'strict', verified: ran })('randomFillSync', byHand('Give randomFill of the same module a callback.')),
  twin('infer-owner')('sync', promise('infer-owner', 'default'), looks),
  twin('@npmcli/move-file')('sync', promise('@npmcli/move-file', 'default'), { files: { writes: [0, 1] } }),
  ...['up', 'any', 'file', 'dir'].map((path) => alone('empathic/find')(path, byHand('Await findUp of find-up.'), looks)),
  alone('empathic/package')('up', byHand('Await packageUp of package-up.'), looks),
  ...['ok', 'readable', 'writable', 'executable'].map((path) => alone('empathic/access')(path, byHand('Await access of node:fs/promises.'), { files: { checks: [0] }, preset: 'strict' })),
  alone('directory-tree')('default', byHand('Await readdir of node:fs/promises with recursive: true.'), looks),
  twin('bplist-parser', '>=0.3')('parseFileSync', promise('bplist-parser', 'parseFile'), reads),
  twin('executable', '>=4')('sync', promise('executable', 'default'), { ...looks, preset: 'strict' }),
  twin('true-case-path', '>=2')('trueCasePathSync', promise('true-case-path', 'trueCasePath'), looks),
  twin('read-chunk', '>=4')('readChunkSync', promise('read-chunk', 'readChunk'), reads),
  twin('write', '>=2')('sync', promise('write', 'default'), writes),
];
