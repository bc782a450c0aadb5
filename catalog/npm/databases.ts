import type { Entry } from '../entry.ts';
import { entriesOf, type Own } from '../native.ts';

const why = 'Give each connection a worker thread of its own, so that its transactions stay whole.';

/** Types of the declarations that a package has. */
interface Typed {
  readonly instance?: Own;
  readonly prepare?: Own;
}

/** better-sqlite3 and what copies its interface; a connection is made with or without `new`. */
function connections(module: string, verified: string, typed: Typed = {}): readonly Entry[] {
  const entry = entriesOf({ module, kind: 'db', errors: { as: 'unknown' }, frees: 'unknown', verified });
  const of = (path: string, own?: Own): Entry => entry(path, { form: 'executor', why }, own);
  return [
    of('default', { match: { how: 'new' }, preset: 'strict', handle: 'opens', task: { inspect: [1], gives: 'instance' }, notes: 'Opens the file, which is cheap.', returns: `${module}#default`, ...typed.instance }),
    of('prototype.prepare', { preset: 'off', handle: 'asks', sql: 0, returns: `${module}#Statement`, ...typed.prepare }),
    of('prototype.exec', { handle: 'asks', sql: 0, returns: `${module}#default` }),
    of('prototype.pragma', { preset: 'strict', handle: 'asks' }),
    of('prototype.transaction', { preset: 'off', handle: 'asks', runs: 0, returns: `${module}#Transaction`, notes: 'Gives a function that runs the transaction; an await inside it would end the transaction early.' }),
    of('Transaction.prototype', { handle: 'asks', notes: 'The function that transaction gives, called.' }),
    ...['default', 'deferred', 'immediate', 'exclusive'].map((name) => of(`Transaction.prototype.${name}`, { handle: 'asks' })),
    of('prototype.serialize', { handle: 'asks' }),
    of('prototype.close', { preset: 'off', handle: 'asks', returns: `${module}#default` }),
    ...['run', 'get', 'all'].map((name) => of(`Statement.prototype.${name}`, { handle: 'asks' })),
    of('Statement.prototype.iterate', { handle: 'asks' }),
    ...['pluck', 'raw', 'bind', 'safeIntegers'].map((name) => of(`Statement.prototype.${name}`, { preset: 'off', handle: 'asks', returns: `${module}#Statement`, notes: 'Gives the statement itself.' })),
    of('Statement.prototype.expand', { preset: 'off', returns: `${module}#Statement`, notes: 'Gives the statement itself.' }),
  ];
}

const syncMysql = entriesOf({ module: 'sync-mysql', kind: 'db', errors: { as: 'unknown' }, verified: 'known from its documentation and source; not run' });

/** Databases with no asynchronous form: in the process itself, or asked by another process that the call waits for. */
export const databases: readonly Entry[] = [
  ...connections('better-sqlite3', 'run with better-sqlite3 12.11, compiled, on Node 20: statements, results and errors (test/catalog/connections.json)', {
    instance: { typed: '$.Database' },
    prepare: { typed: '<Parameters extends unknown[] | {} = unknown[], Row = unknown>(source: string) => Promise<$.Statement<Parameters, Row>>' },
  }),
  ...connections('libsql', 'run with libsql 0.5 on Node 20: statements, results and errors (test/catalog/connections.json); libsql/promise has an asynchronous form'),
  syncMysql('prototype.query', { form: 'manual', how: 'Await query of a connection from mysql2/promise, which gives the rows as the first of two.' }),
];
