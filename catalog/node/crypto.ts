import type { Entry } from '../entry.ts';
import { entriesOf, type Own } from '../native.ts';

const entry = entriesOf({ module: 'node:crypto', kind: 'cpu', verified: 'both forms run on Node 20, 22, 24 and 26: results and error codes' });

/** The callback form does the work on libuv's threads; promisified, it rejects where the synchronous form throws. */
function threaded(path: string, name: string, own: Own = {}): Entry {
  return entry(path, { form: 'promisify', module: 'node:crypto', path: name }, own);
}

/** The same export does the work at once where the callback is missing. */
function withoutCallback(name: string, arity: number, own: Own): Entry {
  return threaded(name, name, { match: { how: 'no-callback', arity }, ...own });
}

function onThisThread(path: string, why: string, preset: Entry['preset'], own: Own = {}): Entry {
  return entry(path, { form: 'executor', why }, { preset, errors: { as: 'unknown' }, frees: 'unknown', verified: 'exists on Node 20, 22, 24 and 26; has no callback', ...own });
}

const subtleOnly = 'Node has no asynchronous form; webcrypto.subtle does RSA-OAEP only.';
const parsesKey = 'Node has no asynchronous form.';

export const crypto: readonly Entry[] = [
  threaded('pbkdf2Sync', 'pbkdf2', { notes: '100,000 rounds block for about 50 ms.' }),
  threaded('scryptSync', 'scrypt', { notes: 'The default cost blocks for about 80 ms.' }),
  threaded('argon2Sync', 'argon2', { since: '24.7.0' }),
  threaded('hkdfSync', 'hkdf', { since: '15.0.0', preset: 'strict', notes: 'Takes less than 0.1 ms.' }),
  threaded('generateKeyPairSync', 'generateKeyPair', { notes: 'promisify knows it: the result is { publicKey, privateKey } as in the synchronous form.' }),
  threaded('generateKeySync', 'generateKey', { since: '15.0.0', preset: 'strict' }),
  threaded('generatePrimeSync', 'generatePrime', { since: '15.8.0' }),
  threaded('checkPrimeSync', 'checkPrime', { since: '15.8.0' }),
  threaded('randomFillSync', 'randomFill', { preset: 'strict', notes: 'Both give the buffer that they were given.' }),

  withoutCallback('randomBytes', 1, { preset: 'off', large: { argument: 0, from: 65_536, preset: 'strict' }, notes: '16 bytes take some microseconds; from about 64 KiB on it is worth a thread.' }),
  withoutCallback('pseudoRandomBytes', 1, { preset: 'off', large: { argument: 0, from: 65_536, preset: 'strict' }, notes: 'The old name of randomBytes.' }),
  withoutCallback('randomInt', 2, { since: '14.10.0', preset: 'off' }),
  withoutCallback('sign', 3, { preset: 'strict', notes: 'RSA with 4096 bits takes some milliseconds, Ed25519 less than 0.2 ms.' }),
  withoutCallback('verify', 4, { preset: 'off' }),
  entry(
    'diffieHellman',
    { form: 'promisify', module: 'node:crypto', path: 'diffieHellman', since: '24.0.0' },
    { match: { how: 'no-callback', arity: 1 }, preset: 'off', notes: 'Node 20 and 22 ignore the callback, so that the promise would never settle.' },
  ),
  withoutCallback('encapsulate', 1, { since: '24.7.0', preset: 'off' }),
  withoutCallback('decapsulate', 2, { since: '24.7.0', preset: 'off' }),

  onThisThread('hash', 'WebCrypto has other names for the algorithms, no MD5, and does part of its work at once.', 'off', { since: '20.12.0', notes: 'Only large inputs matter: 1 MiB takes 1 to 5 ms.' }),
  entry(
    'Hash.prototype.update',
    { form: 'manual', how: 'Stream the file into the hash: `await pipeline(createReadStream(file), hash)`.' },
    { preset: 'off', errors: { as: 'unknown' }, frees: 'chunked', verified: 'both forms run on Node 20, 22, 24 and 26: results', notes: 'Only worth it for the content of whole files.' },
  ),
  onThisThread('publicEncrypt', subtleOnly, 'off'),
  onThisThread('privateDecrypt', subtleOnly, 'strict', { task: { gives: 'data', inspect: [0] } }),
  onThisThread('privateEncrypt', subtleOnly, 'strict', { task: { gives: 'data', inspect: [0] } }),
  onThisThread('publicDecrypt', subtleOnly, 'off'),
  onThisThread('createPrivateKey', parsesKey, 'strict', { task: { gives: 'instance' } }),
  onThisThread('createPublicKey', parsesKey, 'off'),
  onThisThread('createDiffieHellman', parsesKey, 'strict', { task: { gives: 'instance' }, notes: 'Given a length, it searches for a safe prime, which can take seconds: getDiffieHellman names a known group.' }),
  onThisThread('Certificate.verifySpkac', parsesKey, 'off'),
];
