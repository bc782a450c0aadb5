import type { Entry } from '../entry.ts';
import { entriesOf, type Own } from '../native.ts';
import { promising } from './promising.ts';

const run = (what: string): string => `both forms run with ${what} on Node 26: results`;
const admZip = entriesOf({ module: 'adm-zip', kind: 'fs', errors: { as: 'unknown' }, verified: run('adm-zip 0.6') });
const tar = entriesOf({ module: 'tar', kind: 'fs', frees: 'no', errors: { as: 'unknown' }, verified: `${run('tar 7.5')}, and the event loop measured meanwhile` });
const fflate = entriesOf({ module: 'fflate', kind: 'cpu', errors: { as: 'unknown' }, verified: run('fflate 0.8') });
const pako = entriesOf({ module: 'pako', kind: 'cpu', errors: { as: 'unknown' }, frees: 'unknown', preset: 'strict', verified: 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)' });
const snappy = promising({ module: 'snappy', kind: 'cpu', errors: { as: 'unknown' }, verified: run('snappy 7.4') });
const crossZip = entriesOf({ module: 'cross-zip', kind: 'subprocess', errors: { as: 'unknown' }, verified: 'cross-zip 4.0 read: both forms run the same program' });
const asar = entriesOf({ module: '@electron/asar', kind: 'fs', frees: 'no', errors: { as: 'unknown' }, verified: 'run on Node 20, 22, 24 and 26: it does its work before it returns (test/catalog/packages.json)' });
const lzString = entriesOf({ module: 'lz-string', kind: 'cpu', frees: 'no', preset: 'strict', errors: { as: 'unknown' }, verified: 'run on Node 20, 22, 24 and 26: it does its work before it returns (test/catalog/packages.json)' });
const sizes = (module: string, verified: string, versions?: string) => promising({ module, kind: 'cpu', errors: { as: 'unknown' }, verified, ...(versions === undefined ? {} : { versions }) });

const inNode = 'Use the function of the same kind of node:zlib, promisified.';
const synchronous: Own = { match: { how: 'option', argument: 0, option: 'sync', equals: true } };

/** Archives and compression. */
export const archives: readonly Entry[] = [
  admZip('default', { form: 'manual', how: 'Give it the Buffer of an awaited readFile: with a path it reads the file at once.' }, { match: { how: 'new' }, preset: 'strict' }),
  admZip('prototype.extractAllTo', { form: 'manual', how: 'Await extractAllToAsync of the same instance.' }, { files: { writes: [0] } }),
  admZip('prototype.writeZip', { form: 'manual', how: 'Await writeZipPromise of the same instance.' }, { files: { writes: [0] } }),
  admZip('prototype.extractEntryTo', { form: 'manual', how: 'Read the entry, and write it with writeFile of node:fs/promises.' }),
  admZip('prototype.addLocalFile', { form: 'manual', how: 'Await addLocalFileAsync of the same instance.' }),
  admZip('prototype.addLocalFolder', { form: 'manual', how: 'Await addLocalFolderPromise of the same instance.' }),
  admZip('prototype.toBuffer', { form: 'manual', how: 'Await toBufferPromise of the same instance.' }),

  ...['c', 'create', 'x', 'extract', 't', 'list', 'r', 'replace', 'u', 'update'].map((path) => tar(path, { form: 'manual', how: 'Leave `sync` out and await the promise; it still packs on the calling thread.' }, synchronous)),

  ...['gzip', 'gunzip', 'zlib', 'unzlib', 'deflate', 'inflate', 'compress', 'decompress', 'zip', 'unzip'].map((name) => fflate(`${name}Sync`, { form: 'promisify', module: 'fflate', path: name })),
  ...['deflate', 'deflateRaw', 'inflate', 'inflateRaw', 'gzip', 'ungzip'].map((path) => pako(path, { form: 'manual', how: inNode })),
  ...['extractAll', 'extractFile', 'listPackage', 'statFile', 'getRawHeader'].map((path) => asar(path, { form: 'executor', why: 'It reads the whole archive synchronously.' }, { files: { reads: [0] }, task: { gives: 'data' } })),
  entriesOf({ module: 'brotli', kind: 'cpu', frees: 'unknown', errors: { as: 'unknown' }, verified: 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)' })('compress', { form: 'manual', how: 'Use brotliCompress of node:zlib, promisified.' }),
  ...['compress', 'decompress', 'compressToBase64', 'compressToUTF16', 'compressToUint8Array', 'compressToEncodedURIComponent'].map((path) => lzString(path, { form: 'executor', why: 'It is written in JavaScript and works on the calling thread.' }, { task: { gives: 'data' } })),
  ...['zip', 'unzip'].map((name) => crossZip(`${name}Sync`, { form: 'promisify', module: 'cross-zip', path: name }, { files: { reads: [0], writes: [1] } })),
  snappy('compressSync', 'compress'),
  snappy('uncompressSync', 'uncompress'),
  sizes('gzip-size', 'both forms run on Node 20, 22, 24 and 26: results and errors (test/catalog/packages.json)', '<7')('sync', 'default'),
  sizes('gzip-size', run('gzip-size 7'), '>=7')('gzipSizeSync', 'gzipSize'),
  sizes('gzip-size', run('gzip-size 7'), '>=7')('gzipSizeFromFileSync', 'gzipSizeFromFile'),
  sizes('brotli-size', run('brotli-size 4'))('sync', 'default'),
  sizes('brotli-size', run('brotli-size 4'))('fileSync', 'file'),
];
