import type { Entry, Instead } from '../entry.ts';
import { entriesOf, type Own } from '../native.ts';

const entry = entriesOf({
  module: 'node:zlib',
  kind: 'cpu',
  errors: { as: 'differs', fields: ['message'], note: 'Code and number are the same; the message for an argument of the wrong type differs.' },
  verified: 'both forms run on Node 20, 22, 24 and 26: results and errors',
});

/** The callback form does the work on libuv's threads. */
function threaded(name: string, own: Own = {}): Entry {
  return entry(`${name}Sync`, { form: 'promisify', module: 'node:zlib', path: name }, own);
}

const zip = entriesOf({ module: 'node:zlib', kind: 'cpu', errors: { as: 'unknown' }, verified: 'exists on Node 26' });

/** Archives came with Node 26.8. */
function zipMethod(path: string, kind: Entry['kind'], own: Own = {}): Entry {
  return zip(`${path}Sync`, { form: path.includes('.prototype.') ? 'method' : 'promise', module: 'node:zlib', path }, { kind, since: '26.8.0', ...own });
}

function zipByHand(path: string, kind: Entry['kind'], how: string): Entry {
  return zip(path, { form: 'manual', how }, { kind, since: '26.8.0' });
}

const iteratesPromises = (name: string): string => `${name}() gives promises one after the other: await each.`;
const noAsyncForm: Instead = { form: 'executor', why: 'Node has no asynchronous form; it takes long for large inputs only.' };

const slowest = 'The default quality, 11, takes half a second for 300 KB.';
const bytesDiffer = 'The compressed bytes differ between the forms, since the synchronous one knows the size beforehand.';

export const zlib: readonly Entry[] = [
  threaded('deflate'),
  threaded('inflate'),
  threaded('deflateRaw'),
  threaded('inflateRaw'),
  threaded('gzip'),
  threaded('gunzip'),
  threaded('unzip'),
  threaded('brotliCompress', { notes: slowest }),
  threaded('brotliDecompress'),
  threaded('zstdCompress', { since: '22.15.0', notes: bytesDiffer }),
  threaded('zstdDecompress', { since: '22.15.0' }),
  entry('crc32', noAsyncForm, { since: '20.15.0', preset: 'off', errors: { as: 'unknown' }, frees: 'unknown', notes: 'Node 22.0 and 22.1 lack it.', verified: 'exists on Node 20, 22, 24 and 26' }),

  zipMethod('ZipFile.open', 'fs', { files: { reads: [0] }, returns: 'node:zlib#ZipFile' }),
  zipMethod('ZipFile.prototype.add', 'fs'),
  zipMethod('ZipFile.prototype.addEntry', 'fs'),
  zipMethod('ZipFile.prototype.get', 'fs', { returns: 'node:zlib#ZipEntry' }),
  zipMethod('ZipFile.prototype.delete', 'fs'),
  zipMethod('ZipFile.prototype.close', 'fs'),
  zipByHand('ZipFile.prototype.compactSync', 'fs', 'compact() gives a stream: await buffer(zip.compact()) with buffer of node:stream/consumers.'),
  zipByHand('ZipFile.prototype.entriesSync', 'cpu', iteratesPromises('entries')),
  zipByHand('ZipFile.prototype.valuesSync', 'cpu', iteratesPromises('values')),
  zipByHand('ZipFile.prototype.forEachSync', 'cpu', 'forEach() gives its callback promises: loop over keys() and await get() of each.'),
  zipMethod('ZipEntry.create', 'cpu', { returns: 'node:zlib#ZipEntry' }),
  zipMethod('ZipEntry.prototype.content', 'cpu'),
  zipMethod('ZipBuffer.prototype.add', 'cpu'),
  zipMethod('ZipBuffer.prototype.toBuffer', 'cpu'),
  zipByHand('createZipArchiveSync', 'cpu', 'createZipArchive gives a stream of the same bytes.'),
];
