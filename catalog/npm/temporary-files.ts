import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';
import { promising } from './promising.ts';

const tmp = entriesOf({ module: 'tmp', kind: 'fs', verified: 'both forms run with tmp 0.2 on Node 20: results' });
const tempy = (versions: string) => promising({ module: 'tempy', kind: 'fs', versions, verified: 'both forms run with tempy 1 and 3 on Node 20: results' });

const compared = 'both forms run on Node 20, 22, 24 and 26: results (test/catalog/packages.json)';
const temp = promising({ module: 'temp', kind: 'fs', errors: { as: 'unknown' }, verified: compared });

const writes = { files: { writes: [] as number[], idempotent: 'always' } } as const;
const handled = 'A promise of it gives the name alone, without the function that removes it: tmp-promise gives both.';

/** Names that nobody else has. */
export const temporaryFiles: readonly Entry[] = [
  tmp('fileSync', { form: 'manual', how: handled }, writes),
  tmp('dirSync', { form: 'manual', how: handled }, writes),
  tmp('tmpNameSync', { form: 'promisify', module: 'tmp', path: 'tmpName' }, { files: { checks: [] } }),
  ...['mkdir', 'open'].map((name) => temp(`${name}Sync`, name, writes)),
  promising({ module: 'temp-write', kind: 'fs', errors: { as: 'unknown' }, verified: compared })('sync', 'default', writes),
  tempy('<2')('writeSync', 'write', writes),
  tempy('>=2')('temporaryWriteSync', 'temporaryWrite', writes),
];
