import type { Entry } from '../entry.ts';
import { entriesOf, type Own } from '../native.ts';

const declared = 'run on Deno 2.9 and Bun 1.4, with the asynchronous form beside it: results and errors (test/catalog/other-runtimes.json)';
const global = (kind: Entry['kind']): ReturnType<typeof entriesOf> => entriesOf({ module: 'globalThis', kind, errors: { as: 'unknown' }, verified: declared });

const reads: Own = { files: { reads: [0] } };
const writes: Own = { files: { writes: [0] } };
const cheap: Own = { files: { checks: [0] }, preset: 'strict' };

/** Deno's functions have their promise under the same name without Sync. */
const DENO: readonly (readonly [names: string, own: Own])[] = [
  ['readFile readTextFile readDir', reads],
  ['open', { ...reads, returns: 'globalThis#Deno.FsFile' }],
  ['readLink realPath lstat stat', cheap],
  ['writeFile writeTextFile truncate chmod chown utime mkdir remove', writes],
  ['create', { ...writes, returns: 'globalThis#Deno.FsFile' }],
  ['makeTempDir makeTempFile', { files: { writes: [] } }],
  ['copyFile link rename symlink', { files: { writes: [0, 1] } }],
];

const DENO_FILE = 'read write seek truncate stat sync syncData utime lock unlock';

const BUN_DATABASE = 'Give each connection a worker of its own, so that its transactions stay whole.';
const bun = entriesOf({ module: 'bun:sqlite', kind: 'db', errors: { as: 'unknown' }, frees: 'unknown', verified: declared });

/** What Deno and Bun have of their own. */
export const runtimes: readonly Entry[] = [
  ...DENO.flatMap(([names, own]) => names.split(' ').map((name) => global('fs')(`Deno.${name}Sync`, { form: 'manual', how: `Await Deno.${name}.` }, own))),
  global('subprocess')('Deno.Command.prototype.outputSync', { form: 'manual', how: 'Await output of the same command.' }),
  global('subprocess')('Deno.spawnAndWaitSync', { form: 'manual', how: 'Await Deno.spawnAndWait.' }),
  ...DENO_FILE.split(' ').map((name) => global('fs')(`Deno.FsFile.prototype.${name}Sync`, { form: 'manual', how: `Await ${name} of the same file.` })),
  global('prompt')('Deno.permissions.requestSync', { form: 'manual', how: 'Await Deno.permissions.request.' }),
  ...['query', 'revoke'].map((name) => global('fs')(`Deno.permissions.${name}Sync`, { form: 'manual', how: `Await Deno.permissions.${name}.` }, cheap)),

  global('subprocess')('Bun.spawnSync', { form: 'manual', how: 'Use Bun.spawn and await its `exited`.' }),
  global('sleep')('Bun.sleepSync', { form: 'manual', how: 'Await Bun.sleep.' }),
  ...['gzip', 'gunzip'].map((name) => global('cpu')(`Bun.${name}Sync`, { form: 'manual', how: 'Use the function of the same kind of node:zlib, promisified.' })),
  // Bun's write and read no header.
  ...['deflate', 'inflate'].map((name) => global('cpu')(`Bun.${name}Sync`, { form: 'manual', how: `Use ${name}Raw of node:zlib, promisified.` })),
  ...['zstdCompress', 'zstdDecompress', 'password.hash', 'password.verify'].map((name) => global('cpu')(`Bun.${name}Sync`, { form: 'manual', how: `Await Bun.${name}.` })),
  global('fs')('Bun.resolveSync', { form: 'manual', how: 'Await Bun.resolve.' }, cheap),
  global('cpu')('Bun.Transpiler.prototype.transformSync', { form: 'manual', how: 'Await transform of the same transpiler.' }),
  global('fs')('Bun.Glob.prototype.scanSync', { form: 'manual', how: 'Loop with `for await` over scan of the same pattern.' }),
  bun('Database', { form: 'executor', why: BUN_DATABASE }, { match: { how: 'new' }, preset: 'strict' }),
  ...['exec', 'run'].map((name) => bun(`Database.prototype.${name}`, { form: 'executor', why: BUN_DATABASE })),
  ...['query', 'prepare'].map((name) => bun(`Database.prototype.${name}`, { form: 'executor', why: BUN_DATABASE }, { preset: 'off', returns: 'bun:sqlite#Statement' })),
  ...['all', 'get', 'run', 'values', 'iterate'].map((name) => bun(`Statement.prototype.${name}`, { form: 'executor', why: BUN_DATABASE })),
];
