import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';

const entry = entriesOf({ module: 'fast-glob', kind: 'fs', frees: 'chunked', verified: 'both forms run with fast-glob 2.2, 3.2 and 3.3 on Node 20: results' });

/** `sync`, and its names since 3.3. */
export const fastGlob: readonly Entry[] = ['sync', 'globSync', 'glob.sync'].map((path) =>
  entry(path, { form: 'promise', module: 'fast-glob', path: 'default' }, { files: { reads: [0] }, notes: 'The matches come in no promised order.' }),
);
