import { words } from './words.ts';

/**
 * Functions of Node that take a callback as their last argument and return no promise.
 * A list of names for the rule about missing callbacks; what they do with the callback is told by the models.
 */
export interface CallbackApi {
  /** As in `Entry`. */
  readonly module: string;
  readonly path: string;
  /** Without a callback it throws; else it returns something that is no promise. */
  readonly needed: boolean;
  /** So many arguments come before the callback at least; one where absent. */
  readonly before?: number;
  /** It takes a descriptor, which promise forms have no use for. */
  readonly byDescriptor?: true;
  /** The promise form, in words. */
  readonly instead: string;
}

const FS =
  'access appendFile chmod chown close copyFile cp fchmod fchown fdatasync fstat fsync ftruncate futimes lchown link lstat lutimes mkdir mkdtemp open opendir read readdir readFile readlink readv realpath rename rm rmdir stat statfs symlink truncate unlink utimes write writeFile writev';
/** Of open descriptors: promises have them as methods of a file handle. */
const BY_DESCRIPTOR: ReadonlySet<string> = new Set('close fchmod fchown fdatasync fstat fsync ftruncate futimes read readv write writev'.split(' '));

const DNS = 'lookup lookupService resolve resolve4 resolve6 resolveAny resolveCaa resolveCname resolveMx resolveNaptr resolveNs resolvePtr resolveSoa resolveSrv resolveTxt reverse';
const ZLIB = 'brotliCompress brotliDecompress deflate deflateRaw gunzip gzip inflate inflateRaw unzip';

/** Those that need more than one argument before the callback. */
const BEFORE: Readonly<Record<string, number>> = {
  ...Object.fromEntries('appendFile chmod copyFile cp fchmod link lookupService rename symlink writeFile generateKey generateKeyPair'.split(' ').map((name) => [name, 2])),
  ...Object.fromEntries('chown fchown futimes lchown lutimes utimes scrypt'.split(' ').map((name) => [name, 3])),
  pbkdf2: 5,
  hkdf: 5,
};

/** Every such function. `close` has a callback of its own, which throws where it fails. */
export const callbackApis: readonly CallbackApi[] = ([
  ...words(FS).map((path): CallbackApi => ({ module: 'node:fs', path, needed: path !== 'close', ...(BY_DESCRIPTOR.has(path) ? { byDescriptor: true, instead: 'a file handle of node:fs/promises' } : { instead: `${path} of node:fs/promises` }) })),
  { module: 'node:fs', path: 'exists', needed: true, instead: 'access of node:fs/promises' },
  ...words(DNS).map((path): CallbackApi => ({ module: 'node:dns', path, needed: true, instead: `${path} of node:dns/promises` })),
  ...words(ZLIB).map((path): CallbackApi => ({ module: 'node:zlib', path, needed: true, instead: `promisify(${path}) of node:zlib` })),
  ...words('pbkdf2 scrypt hkdf generateKey generateKeyPair generatePrime checkPrime randomFill').map((path): CallbackApi => ({ module: 'node:crypto', path, needed: true, instead: `promisify(${path}) of node:crypto` })),
  ...words('randomBytes randomInt').map((path): CallbackApi => ({ module: 'node:crypto', path, needed: false, instead: `promisify(${path}) of node:crypto` })),
  ...words('exec execFile').map((path): CallbackApi => ({ module: 'node:child_process', path, needed: false, instead: `promisify(${path}) of node:child_process` })),
  { module: 'node:stream', path: 'pipeline', needed: false, instead: 'pipeline of node:stream/promises' },
  { module: 'node:stream', path: 'finished', needed: true, instead: 'finished of node:stream/promises' },
] satisfies readonly CallbackApi[]).map((api: CallbackApi): CallbackApi => ({ ...api, ...(BEFORE[api.path] === undefined ? {} : { before: BEFORE[api.path] }) }));
