import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';
import { promising } from './promising.ts';

const errors = { as: 'differs', fields: ['path', 'message'], note: 'They name a temporary file, which has another name each time.' } as const;
const files = { writes: [0], data: 1 };

function writeFileAtomic(versions: string, form: 'promise' | 'promisify'): Entry {
  const entry = entriesOf({ module: 'write-file-atomic', kind: 'fs', versions, errors, verified: 'both forms run with write-file-atomic 2, 3 and 7 on Node 20: results and errors' });
  return entry('sync', { form, module: 'write-file-atomic', path: 'default' }, { files });
}

const atomically = promising({ module: 'atomically', kind: 'fs', errors, verified: 'both forms run with atomically 1 and 2 on Node 20: results and errors' });

/** Packages that write beside a file and rename. */
export const atomicWrites: readonly Entry[] = [
  writeFileAtomic('<3', 'promisify'),
  writeFileAtomic('>=3', 'promise'),
  atomically('writeFileSync', 'writeFile', { files, notes: 'Both try again for a while where too many files are open, the asynchronous form for longer.' }),
  atomically('readFileSync', 'readFile', { files: { reads: [0] } }),
];
