import { generateKeyPairSync } from 'node:crypto';
import { gzipSync, deflateSync, deflateRawSync, brotliCompressSync } from 'node:zlib';
import { fsSamples, type Sample } from './samples-fs.ts';
import { member, valueAt } from './runtime.ts';

type Case = readonly [name: string, title: string, args: readonly unknown[], as?: (value: unknown) => unknown];

function samplesOf(module: string, cases: readonly Case[]): readonly Sample[] {
  return cases.map(([name, title, args, as]) => ({ id: `${module}#${name}`, case: title, arguments: () => args, ...(as === undefined ? {} : { as }) }));
}

const text = 'the same words again and '.repeat(100);
const damaged = Buffer.from('not compressed at all');
const keys = generateKeyPairSync('ed25519');
const exchange = [generateKeyPairSync('x25519').privateKey, generateKeyPairSync('x25519').publicKey] as const;
const tight = { maxOutputLength: 10 };
const pem = { modulusLength: 1024, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } };

const typeOf = (value: unknown): unknown => typeof value;
const lengthOf = (value: unknown): unknown => member(value, 'length');
const keyKinds = (value: unknown): unknown => Object.entries(value as object).map(([name, key]) => [name, typeof key]);

const ZLIB: readonly Case[] = [
  ['deflateSync', 'text', [text]],
  ['deflateSync', 'with a level', [text, { level: 1 }]],
  ['deflateSync', 'a number', [42]],
  ['inflateSync', 'data', [deflateSync(text)]],
  ['inflateSync', 'damaged', [damaged]],
  ['inflateSync', 'too much', [deflateSync(text), tight]],
  ['deflateRawSync', 'text', [text]],
  ['inflateRawSync', 'data', [deflateRawSync(text)]],
  ['inflateRawSync', 'damaged', [damaged]],
  ['gzipSync', 'text', [text]],
  ['gunzipSync', 'data', [gzipSync(text)]],
  ['gunzipSync', 'damaged', [damaged]],
  ['gunzipSync', 'too much', [gzipSync(text), tight]],
  ['unzipSync', 'data', [gzipSync(text)]],
  ['unzipSync', 'damaged', [damaged]],
  ['brotliCompressSync', 'text', [text]],
  ['brotliDecompressSync', 'data', [brotliCompressSync(text)]],
  ['brotliDecompressSync', 'damaged', [damaged]],
  ['zstdCompressSync', 'text', [text], typeOf],
  ['zstdDecompressSync', 'damaged', [damaged]],
];

const CRYPTO: readonly Case[] = [
  ['pbkdf2Sync', 'a password', ['password', 'salt', 100, 32, 'sha256']],
  ['pbkdf2Sync', 'no such digest', ['password', 'salt', 100, 32, 'none']],
  ['scryptSync', 'a password', ['password', 'salt', 32, { N: 1024 }]],
  ['scryptSync', 'too much memory', ['password', 'salt', 32, { N: 2 ** 20 }]],
  ['hkdfSync', 'a key', ['sha256', 'key', 'salt', 'info', 16]],
  ['hkdfSync', 'no such digest', ['none', 'key', 'salt', 'info', 16]],
  ['argon2Sync', 'a password', ['argon2id', { message: 'password', nonce: Buffer.alloc(16), parallelism: 1, tagLength: 32, memory: 64, passes: 2 }]],
  ['generateKeyPairSync', 'as text', ['rsa', pem], keyKinds],
  ['generateKeyPairSync', 'as objects', ['ed25519'], keyKinds],
  ['generateKeyPairSync', 'of no known type', ['none']],
  ['generateKeySync', 'a key', ['aes', { length: 128 }]],
  ['generateKeySync', 'of no known length', ['aes', { length: 5 }]],
  ['generatePrimeSync', 'a number', [32, { bigint: true }], typeOf],
  ['checkPrimeSync', 'a prime', [13n]],
  ['checkPrimeSync', 'no prime', [15n, { checks: 5 }]],
  ['randomFillSync', 'a buffer', [Buffer.alloc(8), 2, 4], lengthOf],
  ['randomBytes', 'some', [8], lengthOf],
  ['randomBytes', 'fewer than none', [-1]],
  ['pseudoRandomBytes', 'some', [8], lengthOf],
  ['randomInt', 'one choice', [5, 6]],
  ['randomInt', 'up to one', [1]],
  ['sign', 'a message', [null, Buffer.from('message'), keys.privateKey]],
  ['verify', 'a message', [null, Buffer.from('message'), keys.publicKey, Buffer.alloc(64)]],
  ['diffieHellman', 'two keys', [{ privateKey: exchange[0], publicKey: exchange[1] }]],
];

const agreement = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Functions that the oldest Node lacks make their own arguments. */
const ENCAPSULATED: readonly Sample[] = [
  { id: 'node:crypto#encapsulate', case: 'a public key', arguments: () => [agreement.publicKey], as: keyKinds },
  { id: 'node:crypto#decapsulate', case: 'a private key', arguments: () => [agreement.privateKey, ciphertext()], as: lengthOf },
];

function ciphertext(): unknown {
  return member((valueAt('node:crypto', 'encapsulate') as (key: unknown) => unknown)(agreement.publicKey), 'ciphertext');
}

const CHILD_PROCESS: readonly Case[] = [
  ['execSync', 'output', ['echo out', { encoding: 'utf8' }]],
  ['execSync', 'bytes', ['echo out', { encoding: 'buffer' }]],
  ['execSync', 'a status', ['echo out; exit 3', { encoding: 'utf8' }]],
  ['execFileSync', 'output', ['echo', ['out'], { encoding: 'utf8' }]],
  ['execFileSync', 'elsewhere', ['pwd', { encoding: 'utf8', cwd: '/' }]],
  ['execFileSync', 'no such program', ['no-such-program', ['argument']]],
  ['execFileSync', 'a status', ['sh', ['-c', 'exit 4'], { encoding: 'utf8' }]],
];

export { type Sample } from './samples-fs.ts';

/** Calls to make in both forms. */
export const samples: readonly Sample[] = [
  ...fsSamples,
  ...samplesOf('node:zlib', ZLIB),
  ...samplesOf('node:crypto', CRYPTO),
  ...ENCAPSULATED,
  ...samplesOf('node:child_process', CHILD_PROCESS),
];
