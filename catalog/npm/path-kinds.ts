import type { Entry } from '../entry.ts';
import { entriesOf, type Own } from '../native.ts';
import { promising } from './promising.ts';

const verified = 'both forms run on Node 20, 22, 24 and 26: results and errors (test/catalog/packages.json)';
const checks: Own = { preset: 'strict', files: { checks: [0] } };

const twin = (module: string, versions: string): ReturnType<typeof promising> => promising({ module, kind: 'fs', versions, errors: { as: 'unknown' }, verified });

/** Packages that tell what a path or a name is: a folder, a program. */
export const pathKinds: readonly Entry[] = [
  ...['isFile', 'isDirectory', 'isSymlink'].map((name) => twin('path-type', '>=4')(`${name}Sync`, name, checks)),
  twin('is-executable', '>=2')('isExecutableSync', 'isExecutable', checks),
  entriesOf({ module: 'is-directory', kind: 'fs', errors: { as: 'unknown' }, verified })('sync', { form: 'promisify', module: 'is-directory', path: 'default' }, checks),
  entriesOf({ module: 'command-exists', kind: 'subprocess', errors: { as: 'unknown' }, verified: 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)' })('sync', { form: 'manual', how: 'Await commandExists, which rejects where there is no such program.' }),
];
