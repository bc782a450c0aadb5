import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';
import { promising } from './promising.ts';

const run = (what: string): string => `both forms run with ${what} on Node 26: results`;
const cpu = (module: string, verified: string): ReturnType<typeof entriesOf> => entriesOf({ module, kind: 'cpu', frees: 'no', errors: { as: 'unknown' }, verified });
const off = { preset: 'off' } as const;

const javascript = 'It is written in JavaScript and works on the calling thread.';
const stream = 'Parsing happens on the calling thread in every form; streamed, it does so in slices.';

const readlines = entriesOf({ module: 'n-readlines', kind: 'fs', errors: { as: 'unknown' }, verified: 'run with n-readlines 3.4 on Node 20: it opens the file at once, and each call reads from it' });
const byLine = 'Use `for await` over the `readLines` of an awaited `open` of node:fs/promises.';

/** Tables, documents and other formats. */
export const texts: readonly Entry[] = [
  readlines('default', { form: 'manual', how: byLine }, { match: { how: 'new' }, preset: 'strict', files: { reads: [0] } }),
  readlines('prototype.next', { form: 'manual', how: byLine }),
  cpu('csv-parse/sync', `${run('csv-parse 7')}, and the event loop measured meanwhile`)('parse', { form: 'executor', why: stream }),
  cpu('csv-parse/lib/sync', 'the same as csv-parse/sync before version 5')('default', { form: 'executor', why: stream }),
  cpu('csv-stringify/sync', run('csv-stringify 6.9'))('stringify', { form: 'executor', why: stream }),
  cpu('csv-stringify/lib/sync', 'the same as csv-stringify/sync before version 6')('default', { form: 'executor', why: stream }),
  cpu('papaparse', run('papaparse 5.7'))('parse', { form: 'executor', why: stream }, off),
  entriesOf({ module: 'xlsx', kind: 'fs', errors: { as: 'unknown' }, verified: 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)' })('readFile', { form: 'manual', how: 'Give read the Buffer of an awaited readFile, in a worker thread if the sheet is large.' }, { files: { reads: [0] } }),
  entriesOf({ module: 'xlsx', kind: 'fs', errors: { as: 'unknown' }, verified: 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)' })('readFileSync', { form: 'manual', how: 'Give read the Buffer of an awaited readFile, in a worker thread if the sheet is large.' }, { files: { reads: [0] } }),
  ...['writeFile', 'writeFileSync'].map((path) => entriesOf({ module: 'xlsx', kind: 'fs', errors: { as: 'unknown' }, verified: 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)' })(path, { form: 'manual', how: 'Await writeFile of node:fs/promises with what write gives.' }, { files: { writes: [1], data: 0 } })),
  entriesOf({ module: 'gray-matter', kind: 'fs', errors: { as: 'unknown' }, verified: 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)' })('read', { form: 'manual', how: 'Give matter the text of an awaited readFile.' }, { files: { reads: [0] } }),
  promising({ module: 'read-yaml-file', kind: 'fs', errors: { as: 'unknown' }, verified: run('read-yaml-file 2.1') })('sync', 'default', { files: { reads: [0] } }),
  cpu('js-yaml', 'run with js-yaml 5 on Node 26')('load', { form: 'executor', why: javascript }, off),
  cpu('xml2js', run('xml2js 0.6'))('parseString', { form: 'executor', why: 'Its callback is called before it returns.' }, off),
  cpu('iconv-lite', 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)')('decode', { form: 'executor', why: javascript }, off),
];
