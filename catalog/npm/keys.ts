import type { Entry } from '../entry.ts';
import { entriesOf, type Own } from '../native.ts';
import { promising } from './promising.ts';

const run = (what: string): string => `both forms run with ${what} on Node 26: results`;

const jwt = entriesOf({ module: 'jsonwebtoken', kind: 'cpu', frees: 'no', preset: 'strict', errors: { as: 'unknown' }, verified: `${run('jsonwebtoken 9')}, and the event loop measured meanwhile` });
const forge = entriesOf({ module: 'node-forge', kind: 'cpu', errors: { as: 'unknown' }, verified: run('node-forge 1.4') });
const scryptJs = entriesOf({ module: 'scrypt-js', kind: 'cpu', frees: 'chunked', errors: { as: 'unknown' }, verified: run('scrypt-js 3') });
const hasha5 = entriesOf({ module: 'hasha', kind: 'cpu', versions: '<6', errors: { as: 'unknown' }, verified: run('hasha 5.2') });
const hasha6 = promising({ module: 'hasha', kind: 'cpu', versions: '>=6', errors: { as: 'unknown' }, verified: run('hasha 7') });

const onThread = (module: string, path: string, own: Own): Entry =>
  entriesOf({ module, kind: 'cpu', frees: 'no', errors: { as: 'unknown' }, verified: 'run on Node 20, 22, 24 and 26: it does its work before it returns (test/catalog/packages.json)' })(path, { form: 'executor', why: 'It is written in JavaScript and works on the calling thread.' }, own);

const noble = (module: string, path: string): Entry =>
  entriesOf({ module, kind: 'cpu', frees: 'chunked', errors: { as: 'unknown' }, verified: run('@noble/hashes 2.4') })(path, { form: 'manual', how: `Use the function of node:crypto, promisified: ${path}Async works on the calling thread in slices.` });

const signs: Own = { notes: 'RSA and elliptic curves take milliseconds, HMAC takes microseconds.' };
const sameThread = 'The callback form signs on the calling thread; jose works with WebCrypto.';

/** Keys, signatures and hashes in JavaScript. */
export const keys: readonly Entry[] = [
  ...['sign', 'verify'].map((path) => jwt(path, { form: 'executor', why: sameThread }, { match: { how: 'no-callback', arity: 3 }, ...signs })),
  forge('pki.rsa.generateKeyPair', { form: 'manual', how: 'Give it a callback, or use generateKeyPair of node:crypto, promisified.' }, { match: { how: 'no-callback', arity: 3 }, frees: 'chunked' }),
  forge('pkcs5.pbkdf2', { form: 'manual', how: 'Give it a callback, or use pbkdf2 of node:crypto, promisified.' }, { match: { how: 'no-callback', arity: 5 }, frees: 'chunked' }),
  forge('random.getBytesSync', { form: 'manual', how: 'Give getBytes a callback.' }, { preset: 'off' }),
  entriesOf({ module: 'pbkdf2', kind: 'cpu', verified: run('pbkdf2 3.1') })('pbkdf2Sync', { form: 'promisify', module: 'pbkdf2', path: 'pbkdf2' }, { errors: { as: 'unknown' } }),
  scryptJs('syncScrypt', { form: 'manual', how: 'Use scrypt of node:crypto, promisified, which works on another thread.' }),
  ...['@noble/hashes/scrypt', '@noble/hashes/scrypt.js'].map((module) => noble(module, 'scrypt')),
  ...['@noble/hashes/pbkdf2', '@noble/hashes/pbkdf2.js'].map((module) => noble(module, 'pbkdf2')),
  ...['@noble/hashes/argon2', '@noble/hashes/argon2.js'].map((module) => noble(module, 'argon2id')),
  entriesOf({ module: 'crypto-js', kind: 'cpu', frees: 'unknown', errors: { as: 'unknown' }, verified: 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)' })('PBKDF2', { form: 'manual', how: 'Use pbkdf2 of node:crypto, promisified; the number of rounds and the digest are other ones by default.' }),
  hasha5('default', { form: 'manual', how: 'Await hasha.async, which works on another thread.' }, { preset: 'strict', notes: 'The bare call is the synchronous one.' }),
  hasha5('fromFileSync', { form: 'manual', how: 'Await hasha.fromFile.' }, { kind: 'fs', files: { reads: [0] } }),
  hasha6('hashSync', 'hash', { preset: 'strict' }),
  hasha6('hashFileSync', 'hashFile', { kind: 'fs', files: { reads: [0] } }),
  promising({ module: 'md5-file', kind: 'fs', errors: { as: 'unknown' }, verified: run('md5-file 5') })('sync', 'default', { files: { reads: [0] } }),
  onThread('bcrypt-pbkdf', 'pbkdf', { notes: 'It fills its fifth argument, so that it cannot be handed to another thread as it is.' }),
  ...['sign', 'sign.detached', 'sign.detached.verify', 'sign.open', 'sign.keyPair', 'box', 'box.keyPair'].map((path) => onThread('tweetnacl', path, { preset: 'strict', task: { gives: 'data' }, notes: 'A signature takes some milliseconds.' })),
  onThread('elliptic', 'ec.prototype.genKeyPair', { preset: 'off' }),
];
