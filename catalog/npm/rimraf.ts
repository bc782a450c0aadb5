import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';

const before4 = entriesOf({ module: 'rimraf', versions: '<4', kind: 'fs', verified: 'both forms run with rimraf 2 and 3 on Node 20: results and what is left' });
const from4 = entriesOf({ module: 'rimraf', versions: '>=4', kind: 'fs', verified: 'both forms run with rimraf 4, 5 and 6 on Node 20: results and what is left' });

const files = { writes: [0], idempotent: 'always', removes: [0] } as const;

/** Every way to remove has two names for its synchronous form, on the module and on `rimraf`. */
function names(way: string): readonly string[] {
  return [`${way}Sync`, `${way}.sync`, `rimraf.${way}Sync`, `rimraf.${way}.sync`];
}

function removing(way: string, paths: readonly string[]): readonly Entry[] {
  return paths.map((path) => from4(path, { form: 'promise', module: 'rimraf', path: way }, { files }));
}

export const rimraf: readonly Entry[] = [
  before4('sync', { form: 'promisify', module: 'rimraf', path: 'default' }, { files, notes: 'Expands patterns; for a plain path, rm of node:fs/promises with recursive and force does as much.' }),
  ...removing('rimraf', ['sync', 'rimrafSync', 'rimraf.sync', 'rimraf.rimrafSync']),
  ...['native', 'manual', 'windows', 'posix', 'moveRemove'].flatMap((way) => removing(way, names(way))),
];
