import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';
import { promising } from './promising.ts';

const makeDir = (versions: string) => promising({ module: 'make-dir', kind: 'fs', versions, verified: 'both forms run with make-dir 3, 4 and 5 on Node 20: results and errors' });
const del = (versions: string) => promising({ module: 'del', kind: 'fs', versions, verified: 'both forms run with del 6 and 8 on Node 20: results and errors' });

const made = { files: { writes: [0], idempotent: 'always' } } as const;
const deleted = { ...made, notes: 'Both give the sorted list of what they have deleted.' };

/** Packages that make and delete folders. */
export const folders: readonly Entry[] = [
  makeDir('<5')('sync', 'default', made),
  makeDir('>=5')('makeDirectorySync', 'makeDirectory', made),
  entriesOf({ module: 'mkdirp-classic', kind: 'fs', errors: { as: 'unknown' }, verified: 'both forms run on Node 20, 22, 24 and 26: results and errors (test/catalog/packages.json)' })('sync', { form: 'promisify', module: 'mkdirp-classic', path: 'default' }, made),
  del('<7')('sync', 'default', deleted),
  del('>=7')('deleteSync', 'deleteAsync', deleted),
];
