import type { Entry } from '../entry.ts';
import { entriesOf, type Own } from '../native.ts';
import { words } from '../words.ts';

const verified = 'known from its documentation and source; not run';

/** Entries of one package that have the same advice. */
function of(module: string, kind: Entry['kind'], paths: string, how: string, own: Own = {}): readonly Entry[] {
  const entry = entriesOf({ module, kind, errors: { as: 'unknown' }, frees: 'unknown', verified });
  return words(paths).map((path) => entry(path, { form: 'manual', how }, own));
}

const methods = (object: string, names: string): string => words(names).map((name) => `${object}.${name}`).join(' ');

const awaitRead = 'Await readFile of node:fs/promises, and parse what it gives.';
const kept = 'Keep it in memory, and write it with node:fs/promises when it has changed.';
const client = 'Use the asynchronous client of the database.';
const keyPair = 'Use generateKeyPair of node:crypto, promisified.';
const pin = 'Use the form with a callback or a promise.';

/** Packages that read or write a file for each question. */
const files: readonly Entry[] = [
  ...of('yamljs', 'fs', 'load', awaitRead, { match: { how: 'no-callback', arity: 1 }, files: { reads: [0] } }),
  ...of('yamljs', 'fs', 'parseFile', awaitRead, { match: { how: 'no-callback', arity: 1 }, files: { reads: [0] } }),
  ...of('read-yaml', 'fs', 'sync', awaitRead, { files: { reads: [0] } }),
  ...of('node-xlsx', 'fs', 'parse', 'Give parse the Buffer of an awaited readFile, in a worker thread where the table is long.', { orBuffer: 0, files: { reads: [0] } }),
  ...of('simple-json-db', 'fs', methods('prototype', 'set delete deleteAll sync'), kept),
  ...of('data-store', 'fs', methods('prototype', 'set del save'), kept),
  ...of('node-localstorage', 'fs', 'LocalStorage.prototype.getItem', kept, { preset: 'strict' }),
];

/** Databases that are asked on the calling thread. */
const stores: readonly Entry[] = [
  ...of('enmap', 'db', methods('prototype', 'set ensure inc dec push delete update math remove clear import'), client, { versions: '>=5' }),
  ...of('enmap', 'db', methods('prototype', 'get has fetch fetchEverything keys values entries every find filter map export'), client, { versions: '>=5', preset: 'strict' }),
  ...of('quick.db', 'db', 'set add push subtract delete get fetch has all', 'Await the methods of version 9.', { versions: '<9' }),
  ...of('sync-mysql2', 'db', 'prototype.query prototype.getRecord prototype.call', client),
  ...of('sync-sql', 'db', 'mysql postgresql', client),
  ...of('@databases/sqlite-sync', 'db', '().query ().tx', 'Await query of @databases/sqlite.'),
  ...of('pg-native', 'db', methods('prototype', 'connectSync querySync prepareSync executeSync'), 'Use pg, or the form with a callback.'),
  ...of('libpq', 'db', methods('prototype', 'connectSync exec execParams prepare execPrepared'), 'Use pg.'),
  ...of('odbc', 'db', 'openSync openSync.().querySync Database.prototype.openSync Database.prototype.querySync', client),
  ...of('ibm_db', 'db', 'openSync openSync.().querySync openSync.().prepareSync openSync.().closeSync', client),
];

const QUERY = 'from where limit offset orderBy groupBy having leftJoin rightJoin innerJoin fullJoin set returning onConflictDoNothing onConflictDoUpdate $dynamic as prepare union unionAll';

/** Of drizzle over a driver that has no asynchronous form: the last method of a query runs it. */
function drizzle(module: string): readonly Entry[] {
  const steps: Own = { preset: 'off', returns: `${module}#Query`, notes: 'Makes a query, which runs later.' };
  const how = 'Use a driver with an asynchronous form, such as @libsql/client, or a worker thread for the database.';
  return [
    ...of(module, 'db', 'drizzle', how, { preset: 'off', returns: `${module}#Database`, notes: 'Wraps a connection.' }),
    ...of(module, 'db', methods('Database.prototype', 'select selectDistinct insert update delete with $with'), how, steps),
    ...of(module, 'db', methods('Query.prototype', QUERY), how, steps),
    // Of an insert it takes what is put in, and gives the insert again.
    ...of(module, 'db', 'Query.prototype.values', how, steps),
    ...of(module, 'db', methods('Query.prototype', 'all get run execute'), how),
    ...of(module, 'db', methods('Database.prototype', 'all get run values transaction'), how),
  ];
}

/** Keys and hashes in JavaScript. */
const keys: readonly Entry[] = [
  ...of('ethers', 'cpu', `Wallet.fromEncryptedJsonSync Wallet.prototype.encryptSync ${methods('ethers', 'Wallet.fromEncryptedJsonSync')}`, 'Await the form without Sync, which works in slices, or a worker thread.'),
  entriesOf({ module: 'node-rsa', kind: 'cpu', errors: { as: 'unknown' }, frees: 'unknown', verified })('default', { form: 'manual', how: keyPair }, { match: { how: 'new' }, preset: 'strict', notes: 'Given a number of bits, it makes a pair of keys.' }),
  ...of('selfsigned', 'cpu', 'generate', 'Await generate of version 5, which works with WebCrypto.', { match: { how: 'no-callback', arity: 2 }, versions: '<5' }),
  ...of('jszip', 'cpu', 'prototype.generate', 'Await generateAsync of version 3.', { versions: '<3' }),
];

/** Pins and buses of small computers. */
const devices: readonly Entry[] = [
  ...of('rpio', 'sleep', 'sleep msleep', 'Await setTimeout of node:timers/promises.'),
  ...of('onoff', 'fs', methods('Gpio.prototype', 'readSync writeSync'), 'Await read or write of the same object.', { preset: 'strict' }),
  ...of('i2c-bus', 'fs', `openSync ${methods('openSync.()', 'readByteSync readWordSync readI2cBlockSync writeByteSync writeWordSync writeI2cBlockSync receiveByteSync sendByteSync i2cReadSync i2cWriteSync scanSync')}`, pin, { preset: 'strict' }),
];

/** Packages that need a device, an addon, a server or a database: their entries are from documentation alone. */
export const unrun: readonly Entry[] = [...files, ...stores, ...drizzle('drizzle-orm/better-sqlite3'), ...drizzle('drizzle-orm/bun-sqlite'), ...drizzle('drizzle-orm/node-sqlite'), ...keys, ...devices];
