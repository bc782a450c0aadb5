import type { Entry, Guard, Instead } from '../entry.ts';
import { entriesOf, type Own } from '../native.ts';

const entry = entriesOf({ module: 'node:fs', kind: 'fs', verified: 'both forms run on Node 20, 22, 24 and 26: results and errors' });

/** The function of `node:fs/promises`, which Node has had as a module of its own since 14. */
function native(path: string, name: string, own: Own): Entry {
  return entry(path, { form: 'promise', module: 'node:fs/promises', path: name, since: own.since ?? '14.0.0' }, own);
}

/** Keeps the numeric descriptor, so that nothing else that handles it has to change; a `FileHandle` would change them all. */
function onDescriptor(path: string, name: string, own: Own, result?: string): Entry {
  return entry(path, { form: 'promisify', module: 'node:fs', path: name, ...(result === undefined ? {} : { result }) }, own);
}

function method(path: string): Instead {
  return { form: 'method', module: 'node:fs', path };
}

const notADescriptor: Guard = {
  argument: 0,
  is: 'number',
  unknown: 'allow',
  refuse: 'file-descriptor',
  why: 'Functions of node:fs/promises take a path or a FileHandle, not the number of a descriptor.',
};

/** Their callback forms take one: standard input is read by `readFile(0, …)` whatever stands behind it. */
const orDescriptor: Guard = { ...notADescriptor, callbackForm: 'node:fs' };

const mustThrow: Guard = {
  argument: 1,
  option: 'throwIfNoEntry',
  is: 'false',
  unknown: 'refuse',
  refuse: 'unsupported-option',
  why: 'The promise form ignores throwIfNoEntry and rejects where nothing is there.',
};

const positioned: Guard = {
  argument: 4,
  is: 'absent',
  unknown: 'allow',
  refuse: 'unsupported-option',
  why: 'The callback form of read wants a position after offset and length: null reads on from where it is.',
};

const inOneFolder: Guard = {
  argument: 1,
  option: 'recursive',
  is: 'true',
  unknown: 'allow',
  until: '26.0.0',
  refuse: 'unsupported-option',
  why: 'Before Node 26 the promise form lists nested folders in another order.',
};

/** Doing it twice, or beside another doing it, leaves the same. */
const repeatable = 'always';

export const fs: readonly Entry[] = [
  // Contents of files
  native('readFileSync', 'readFile', {
    files: { reads: [0] },
    guards: [orDescriptor],
    errors: { as: 'differs', fields: ['path', 'message'], note: 'From Node 26 on, the promise form names the folder that was read as a file (EISDIR).' },
    notes: 'Reading /dev/stdin fails where it is a socket, in both forms; descriptor 0 does not.',
  }),
  native('writeFileSync', 'writeFile', {
    files: { writes: [0], data: 1 },
    guards: [orDescriptor],
    notes: 'The promise form also writes iterables and streams, for which the synchronous form throws ERR_INVALID_ARG_TYPE.',
  }),
  native('appendFileSync', 'appendFile', { files: { writes: [0], data: 1, appends: true }, guards: [orDescriptor], notes: 'Appends that nobody awaits land in any order.' }),
  native('truncateSync', 'truncate', { files: { writes: [0] }, guards: [{ ...notADescriptor, until: '24.0.0' }], notes: 'From Node 24 on, neither form takes a descriptor.' }),
  native('copyFileSync', 'copyFile', { files: { reads: [0], writes: [1] } }),
  native('cpSync', 'cp', {
    since: '16.7.0',
    files: { reads: [0], writes: [1] },
    errors: {
      as: 'differs',
      fields: ['name', 'errno', 'syscall', 'path', 'message'],
      note: 'For a folder without recursive both have ERR_FS_EISDIR, but from Node 22 on the synchronous form has nothing else of a system error.',
    },
    notes: 'Many small steps: slower than the synchronous form, but other work goes on.',
  }),
  entry('openAsBlobSync', { form: 'promise', module: 'node:fs', path: 'openAsBlob' }, { since: '26.10.0', frees: 'no', preset: 'off', files: { reads: [0] } }),

  // What is there
  entry(
    'existsSync',
    { form: 'adapter', name: 'exists', plain: { form: 'promise', module: 'node:fs/promises', path: 'access', since: '14.0.0', args: '$0', settles: 'boolean' } },
    { preset: 'strict', files: { checks: [0] }, notes: 'Never throws, whatever the argument. A test followed by the use of the file races with others: better use it and handle ENOENT.' },
  ),
  native('accessSync', 'access', { preset: 'strict', files: { checks: [0] } }),
  native('statSync', 'stat', { preset: 'strict', files: { checks: [0] }, guards: [{ ...mustThrow, until: '24.15.0', adapter: { name: 'statIfThere', unless: 'bigint' } }], notes: 'The promise form heeds throwIfNoEntry from 24.15.0 on, run on 24.14.1, 24.15.0, 25.0.0 (not yet), 25.9.0 and 26.0.0.' }),
  native('lstatSync', 'lstat', { preset: 'strict', files: { checks: [0] }, guards: [{ ...mustThrow, adapter: { name: 'lstatIfThere', unless: 'bigint' } }] }),
  native('statfsSync', 'statfs', { since: '18.15.0', files: { checks: [0] } }),
  native('readlinkSync', 'readlink', { preset: 'strict', files: { checks: [0] } }),
  native('realpathSync', 'realpath', {
    preset: 'strict',
    files: { checks: [0] },
    errors: {
      as: 'differs',
      fields: ['syscall', 'path', 'message'],
      note: 'The synchronous form walks the path itself, so its errors name lstat or stat and the part of the path that failed.',
    },
    notes: 'The callback form keeps the errors: promisify(realpath) of node:fs. The synchronous form turns any argument into a string; the promise form rejects it.',
  }),
  entry('realpathSync.native', { form: 'promisify', module: 'node:fs', path: 'realpath.native' }, { preset: 'strict', files: { checks: [0] } }),

  // Folders
  native('readdirSync', 'readdir', { files: { reads: [0] }, guards: [inOneFolder] }),
  native('mkdirSync', 'mkdir', { files: { writes: [0], idempotent: { option: 'recursive' } } }),
  native('mkdtempSync', 'mkdtemp', {
    files: { writes: [0], idempotent: repeatable },
    errors: { as: 'differs', fields: ['path', 'message'], note: 'The synchronous form names the pattern, ending in XXXXXX, the promise form the name that it tried.' },
    notes: 'Makes a name that nobody else has.',
  }),
  entry(
    'mkdtempDisposableSync',
    { form: 'manual', how: 'Write `await using folder = await mkdtempDisposable(prefix)` with mkdtempDisposable of node:fs/promises: its remove() and its disposal are asynchronous.' },
    { since: '24.4.0', files: { writes: [0], idempotent: repeatable } },
  ),
  native('opendirSync', 'opendir', {
    files: { reads: [0] },
    returns: 'node:fs#Dir',
    errors: { as: 'differs', fields: ['path', 'message'], note: 'The promise form names the path, the synchronous one does not.' },
    notes: '`for await` closes the folder: a close() after it rejects with ERR_DIR_CLOSED.',
  }),
  entry('Dir.prototype.readSync', method('Dir.prototype.read'), { notes: 'null at the end.' }),
  entry('Dir.prototype.closeSync', method('Dir.prototype.close')),
  entry(
    'globSync',
    { form: 'async-iterator', module: 'node:fs/promises', path: 'glob', since: '22.0.0' },
    { since: '22.0.0', files: { reads: [0] }, frees: 'chunked', notes: 'Both give the matches in no promised order.' },
  ),

  // Changes to what is there
  native('rmSync', 'rm', { since: '14.14.0', files: { writes: [0], removes: [0], idempotent: { option: 'force' } } }),
  native('rmdirSync', 'rmdir', { files: { writes: [0], removes: [0] }, notes: 'The option recursive is refused from Node 26 on, by both forms: use rm.' }),
  native('unlinkSync', 'unlink', { files: { writes: [0], removes: [0] } }),
  native('renameSync', 'rename', { files: { writes: [0, 1], removes: [0] } }),
  native('symlinkSync', 'symlink', { files: { writes: [1] } }),
  native('linkSync', 'link', { files: { writes: [1] } }),
  native('chmodSync', 'chmod', { files: { writes: [0], idempotent: repeatable } }),
  native('lchmodSync', 'lchmod', { only: 'darwin', files: { writes: [0], idempotent: repeatable } }),
  native('chownSync', 'chown', { files: { writes: [0], idempotent: repeatable } }),
  native('lchownSync', 'lchown', { files: { writes: [0], idempotent: repeatable } }),
  native('utimesSync', 'utimes', { files: { writes: [0], idempotent: repeatable } }),
  native('lutimesSync', 'lutimes', { since: '14.5.0', files: { writes: [0], idempotent: repeatable } }),

  // Descriptors
  onDescriptor('openSync', 'open', { files: { reads: [0], writes: [0] }, notes: 'Some flags create or empty the file.' }),
  onDescriptor('closeSync', 'close', { preset: 'strict' }),
  onDescriptor('readSync', 'read', { files: { reads: [0] }, guards: [positioned] }, '$.bytesRead'),
  onDescriptor('readvSync', 'readv', { files: { reads: [0] } }, '$.bytesRead'),
  onDescriptor('writeSync', 'write', { files: { writes: [0], data: 1 }, notes: 'Either form may write less than it was given.' }, '$.bytesWritten'),
  onDescriptor('writevSync', 'writev', { files: { writes: [0], data: 1 } }, '$.bytesWritten'),
  onDescriptor('fstatSync', 'fstat', { preset: 'strict', files: { checks: [0] } }),
  onDescriptor('ftruncateSync', 'ftruncate', { files: { writes: [0] } }),
  onDescriptor('fsyncSync', 'fsync', { files: { writes: [0], idempotent: repeatable }, notes: 'fsync itself is the callback form: no Sync at its end.' }),
  onDescriptor('fdatasyncSync', 'fdatasync', { files: { writes: [0], idempotent: repeatable } }),
  onDescriptor('fchmodSync', 'fchmod', { files: { writes: [0], idempotent: repeatable } }),
  onDescriptor('fchownSync', 'fchown', { files: { writes: [0], idempotent: repeatable } }),
  onDescriptor('futimesSync', 'futimes', { files: { writes: [0], idempotent: repeatable } }),
  entry(
    'Utf8Stream.prototype.flushSync',
    { form: 'manual', how: 'Wrap flush(callback) of the same stream in a promise; it is a method, so promisify needs it bound.' },
    { since: '24.6.0', preset: 'strict', errors: { as: 'unknown' }, frees: 'unknown', verified: 'exists on Node 24 and 26; not run, because nothing tells from outside when its stream still holds something', notes: 'A stream made with sync: true blocks in write() too.' },
  ),
];
