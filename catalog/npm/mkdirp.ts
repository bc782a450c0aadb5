import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';

const before1 = maker('<1', 'both forms run with mkdirp 0.5 on Node 20: results and errors');
const versions1and2 = maker('>=1 <3', 'both forms run with mkdirp 1 and 2 on Node 20: results and errors');
const from2 = maker('>=2', 'both forms run with mkdirp 2 and 3 on Node 20: results and errors');
const from3 = maker('>=3', 'both forms run with mkdirp 3 on Node 20: results and errors');

function maker(versions: string, verified: string): (path: string, name: string, form?: 'promise' | 'promisify') => Entry {
  const entry = entriesOf({ module: 'mkdirp', versions, kind: 'fs', verified });
  return (path, name, form = 'promise') => entry(path, { form, module: 'mkdirp', path: name }, { files: { writes: [0], idempotent: 'always' } });
}

/** Either has two names for its synchronous form, on the module and on `mkdirp`. */
function names(way: string): readonly string[] {
  return [`${way}Sync`, `${way}.sync`, `mkdirp.${way}Sync`, `mkdirp.${way}.sync`];
}

export const mkdirp: readonly Entry[] = [
  ...['sync', 'mkdirp.sync', 'mkdirP.sync'].map((path) => before1(path, 'default', 'promisify')),

  versions1and2('sync', 'default'),
  versions1and2('nativeSync', 'native'),
  versions1and2('manualSync', 'manual'),

  ...['mkdirpSync', 'mkdirp.mkdirpSync', 'mkdirp.sync'].map((path) => from2(path, 'mkdirp')),
  ...names('mkdirpNative').map((path) => from2(path, 'mkdirpNative')),
  ...names('mkdirpManual').map((path) => from2(path, 'mkdirpManual')),
  ...['native.sync', 'mkdirp.native.sync', 'mkdirp.nativeSync'].map((path) => from2(path, 'native')),
  ...['manual.sync', 'mkdirp.manual.sync', 'mkdirp.manualSync'].map((path) => from2(path, 'manual')),

  from3('sync', 'mkdirp'),
  from3('nativeSync', 'native'),
  from3('manualSync', 'manual'),
];
