import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';

const entry = entriesOf({ module: 'tinyglobby', kind: 'fs', frees: 'chunked', verified: 'both forms run with tinyglobby 0.2 on Node 20: results' });

export const tinyglobby: readonly Entry[] = [
  entry('globSync', { form: 'promise', module: 'tinyglobby', path: 'glob' }, { files: { reads: [0] }, notes: 'The matches come in no promised order.' }),
];
