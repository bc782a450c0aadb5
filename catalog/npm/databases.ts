import type { Entry } from '../entry.ts';
import { entriesOf, type Own } from '../native.ts';

const why = 'Give each connection a worker thread of its own, so that its transactions stay whole.';

/** better-sqlite3 and what copies its interface; a connection is made with or without `new`. */
function connections(module: string, verified: string): readonly Entry[] {
  const entry = entriesOf({ module, kind: 'db', errors: { as: 'unknown' }, frees: 'unknown', verified });
  const of = (path: string, own?: Own): Entry => entry(path, { form: 'executor', why }, own);
  return [
    of('default', { match: { how: 'new' }, preset: 'strict', handle: 'opens', notes: 'Opens the file, which is cheap.', returns: `${module}#default` }),
    of('prototype.prepare', { preset: 'off', handle: 'asks', sql: 0, returns: `${module}#Statement` }),
    of('prototype.exec', { handle: 'asks', sql: 0, returns: `${module}#default` }),
    of('prototype.pragma', { preset: 'strict', handle: 'asks' }),
    of('prototype.transaction', { preset: 'off', notes: 'Gives a function that runs the transaction; an await inside it would end the transaction early.' }),
    of('prototype.serialize', { handle: 'asks' }),
    of('prototype.close', { preset: 'off', handle: 'asks', returns: `${module}#default` }),
    ...['run', 'get', 'all'].map((name) => of(`Statement.prototype.${name}`, { handle: 'asks' })),
    of('Statement.prototype.iterate'),
    ...['pluck', 'raw', 'bind', 'safeIntegers'].map((name) => of(`Statement.prototype.${name}`, { preset: 'off', handle: 'asks', returns: `${module}#Statement`, notes: 'Gives the statement itself.' })),
    of('Statement.prototype.expand', { preset: 'off', returns: `${module}#Statement`, notes: 'Gives the statement itself.' }),
  ];
}

/** Databases in the process itself, with no asynchronous form. */
export const databases: readonly Entry[] = [
  ...connections('better-sqlite3', 'known from its documentation and source; not run'),
  ...connections('libsql', 'known from its documentation and source; not run: libsql/promise has an asynchronous form'),
];
