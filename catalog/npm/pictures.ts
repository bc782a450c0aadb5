import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';

const png = entriesOf({ module: 'pngjs', kind: 'cpu', frees: 'no', errors: { as: 'unknown' }, verified: 'both forms run with pngjs 7 on Node 26: results' });
const jpeg = entriesOf({ module: 'jpeg-js', kind: 'cpu', frees: 'unknown', errors: { as: 'unknown' }, verified: 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)' });
const size = entriesOf({ module: 'image-size', versions: '<2', kind: 'fs', errors: { as: 'unknown' }, verified: 'both forms run with image-size 1.2 on Node 26: results' });
const canvas = entriesOf({ module: 'canvas', kind: 'cpu', errors: { as: 'unknown' }, preset: 'strict', verified: 'known from its documentation; not run, because it needs an addon that is compiled when it is installed' });

const javascript = 'It is written in JavaScript and works on the calling thread.';

/** Pictures: decoding one takes as long as it has pixels. */
export const pictures: readonly Entry[] = [
  png('PNG.sync.read', { form: 'executor', why: javascript }),
  png('PNG.sync.write', { form: 'executor', why: javascript }),
  jpeg('decode', { form: 'executor', why: javascript }),
  jpeg('encode', { form: 'executor', why: javascript }),
  ...['default', 'imageSize'].map((path) => size(path, { form: 'promisify', module: 'image-size', path }, { match: { how: 'no-callback', arity: 1 }, preset: 'strict', orBuffer: 0, notes: 'Given a Buffer, it reads nothing and is cheap.' })),
  canvas('createCanvas.().toBuffer', { form: 'manual', how: 'Give toBuffer a callback: it then encodes on another thread.' }, { match: { how: 'no-callback', arity: 2 } }),
  canvas('createCanvas.().toDataURL', { form: 'manual', how: 'Give toDataURL a callback: it then encodes on another thread.' }, { match: { how: 'no-callback', arity: 2 } }),
];
