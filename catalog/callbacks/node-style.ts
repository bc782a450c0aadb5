import type { CallbackModel } from './model.ts';
import { words } from '../words.ts';

const shared = {
  callback: { last: true },
  when: 'later-once',
  result: 'ignored',
  thrown: 'crashes',
  order: 'independent',
  context: 'callback',
} as const;

const FROM_LOOP = 'Node 20.20: called from the event loop, the result dropped; what it throws, and its rejection, both end the process with exit code 1';

const NODE: readonly (readonly [module: string, paths: string])[] = [
  [
    'node:fs',
    'access appendFile chmod chown close copyFile cp exists fchmod fchown fdatasync fstat fsync ftruncate futimes lchown link lstat lutimes mkdir mkdtemp open opendir read readdir readFile readlink readv realpath realpath.native rename rm rmdir stat statfs symlink truncate unlink utimes write writeFile writev',
  ],
  ['node:child_process', 'exec execFile'],
  ['node:zlib', 'brotliCompress brotliDecompress deflate deflateRaw gunzip gzip inflate inflateRaw unzip'],
  ['node:crypto', 'randomBytes randomFill randomInt pbkdf2 scrypt hkdf generateKey generateKeyPair generatePrime checkPrime'],
  ['node:dns', 'lookup lookupService resolve resolve4 resolve6 resolveAny resolveCaa resolveCname resolveMx resolveNaptr resolveNs resolvePtr resolveSoa resolveSrv resolveTxt reverse'],
];

const PACKAGES: readonly (readonly [module: string, paths: string, versions?: string])[] = [
  ['request', 'default get post put patch del delete head'],
  ['glob', 'default', '<9'],
  ['rimraf', 'default', '<4'],
  ['mkdirp', 'default', '<1'],
  ['ncp', 'default ncp'],
  ['fs-extra', 'copy createFile createLink createSymlink emptyDir ensureDir ensureFile ensureLink ensureSymlink mkdirp mkdirs move outputFile outputJSON outputJson pathExists readJSON readJson remove writeJSON writeJson'],
];

const PROMISIFY: readonly (readonly [module: string, path: string, version: string])[] = [
  ['pify', 'default', '6.1'],
  ['es6-promisify', 'promisify', '7.0'],
  ['thenify', 'default', '3.3'],
  ['bluebird', 'promisify', '3.7.2'],
];

/** `f(…, (error, value) => …)`: called once, later, by nobody who looks at the result. */
export const nodeStyle: readonly CallbackModel[] = [
  ...NODE.map(([module, paths]): CallbackModel => ({ ...shared, id: `callback of ${module}`, calls: { how: 'path', modules: module === 'node:fs' ? [module, 'graceful-fs', 'fs-extra'] : [module], paths: words(paths) }, verified: FROM_LOOP })),
  ...PACKAGES.map(([module, paths, versions]): CallbackModel => ({ ...shared, id: `callback of ${module}`, calls: { how: 'path', modules: [module], paths: words(paths) }, ...(versions === undefined ? {} : { versions }), verified: `${module}: called once from the event loop, the result dropped` })),
  { ...shared, id: 'promisified function', calls: { how: 'path', modules: ['node:util'], paths: ['promisify'] }, callback: { argument: 0 }, when: 'later-repeatedly', result: 'used', thrown: 'rejects', verified: 'Node 20.20: called in the tick of who calls what promisify gives; what it throws rejects, what it returns is dropped' },
  ...PROMISIFY.map(([module, path, version]): CallbackModel => ({ ...shared, id: `function promisified by ${module}`, calls: { how: 'path', modules: [module], paths: [path] }, callback: { argument: 0 }, when: 'later-repeatedly', result: 'used', thrown: 'rejects', verified: `run with ${module} ${version}: called in the tick of who calls what it gives; what it throws rejects` })),
  { ...shared, id: 'watcher', calls: { how: 'path', modules: ['node:fs'], paths: ['watch', 'watchFile'] }, when: 'later-repeatedly', order: 'serial', context: 'event-listener', verified: FROM_LOOP },
];
