import type { Entry, FileEffect, Guard } from '../entry.ts';
import { entriesOf, type Own } from '../native.ts';
import { copyOfFs, flagsNeeded, needsArgument } from './copy-of-fs.ts';

/** Every own function has its promise under the same name without Sync; since 3.0 it returns one where the callback is missing. */
const OWN: readonly (readonly [names: readonly string[], files: FileEffect, own?: Own])[] = [
  [['copySync'], { reads: [0], writes: [1] }, { notes: 'The filter of copy may be asynchronous.' }],
  [['moveSync'], { writes: [0, 1] }],
  [['removeSync'], { writes: [0], idempotent: 'always' }],
  [['emptyDirSync', 'emptydirSync'], { writes: [0], idempotent: 'always' }, { notes: 'The promise is fulfilled with a list that means nothing; the synchronous form gives nothing.' }],
  [['ensureDirSync', 'mkdirsSync', 'mkdirpSync'], { writes: [0], idempotent: 'always' }],
  [['ensureFileSync', 'createFileSync'], { writes: [0], idempotent: 'always' }],
  [['ensureLinkSync', 'createLinkSync'], { writes: [1], idempotent: 'always' }],
  [['ensureSymlinkSync', 'createSymlinkSync'], { writes: [1], idempotent: 'always' }],
  [['outputFileSync'], { writes: [0], data: 1 }],
  [['outputJsonSync', 'outputJSONSync'], { writes: [0], data: 1 }],
  [['readJsonSync', 'readJSONSync'], { reads: [0] }],
  [['writeJsonSync', 'writeJSONSync'], { writes: [0], data: 1 }],
  [['pathExistsSync'], { checks: [0] }, { preset: 'strict' }],
];

const ownErrors: Entry['errors'] = {
  as: 'differs',
  fields: ['syscall', 'dest', 'message'],
  note: 'Code, number and path are the same. readJsonSync puts the path in front of its message; before version 5 copy and move met a missing file in another system call.',
};

/** Wrapped later than the rest, of which 4.0 is the first that gives results as Node does. */
const WRAPPED_SINCE: Readonly<Record<string, string>> = {
  opendirSync: '>=9',
  writevSync: '>=9',
  rmSync: '>=9.1',
  readvSync: '>=11',
  cpSync: '>=11.3',
  lutimesSync: '>=11.3',
  statfsSync: '>=11.3',
  globSync: '>=11.3',
  'realpathSync.native': '>=8.1',
  lchmodSync: '>=7',
};

export const fsExtra: readonly Entry[] = [...ownFunctions('fs-extra'), ...copyOfFs('fs-extra', 'both forms run with fs-extra 11.4 on Node 20, 22, 24 and 26: results and errors', wrapped, guardsOf)];

/** Own functions only; Node's are not exported here. */
export const fsExtraEsm: readonly Entry[] = ownFunctions('fs-extra/esm');

function ownFunctions(module: string): readonly Entry[] {
  const entry = entriesOf({ module, kind: 'fs', errors: ownErrors, verified: 'both forms run with fs-extra 3, 4, 8, 9, 10 and 11 on Node 20: results and errors' });
  return OWN.flatMap(([names, files, own]) =>
    names.map((path) => entry(path, { form: 'promise', module, path: withoutSync(path), versions: '>=3' }, { files, ...own })),
  );
}

function wrapped(entry: Entry): Entry['instead'] {
  const { path, instead } = entry;
  if (path === 'existsSync') return { form: 'promise', module: 'fs-extra', path: 'pathExists', versions: '>=3' };
  if (instead.form === 'manual') return instead;
  // Not wrapped, but a promise already.
  if (path === 'openAsBlobSync') return { form: 'promise', module: 'fs-extra', path: 'openAsBlob' };
  const result = instead.form === 'promisify' ? instead.result : undefined;
  return { form: 'promise', module: 'fs-extra', path: withoutSync(path), versions: WRAPPED_SINCE[path] ?? '>=4', ...(result === undefined ? {} : { result }) };
}

function guardsOf({ path }: Entry): readonly Guard[] {
  if (path === 'openSync') return [flagsNeeded];
  return path === 'readSync' ? [needsArgument(2), needsArgument(3)] : [];
}

function withoutSync(path: string): string {
  return path.replace(/Sync(?=$|\.)/, '');
}
