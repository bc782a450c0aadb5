import type { Entry } from '../entry.ts';
import { entriesOf, type Own } from '../native.ts';

const why = 'Node has no asynchronous class: give each connection a worker thread of its own, so that its transactions stay whole.';
const entry = entriesOf({ module: 'node:sqlite', kind: 'db', errors: { as: 'unknown' }, frees: 'unknown', verified: 'run on Node 22, 24 and 26; has no asynchronous form' });

function blocking(path: string, since: string, preset: Entry['preset'], own: Own = {}): Entry {
  return entry(path, { form: 'executor', why }, { since, preset, ...own });
}

const STATEMENT = 'node:sqlite#StatementSync';

/** Databases in the process itself. `backup` returns a promise and works on the thread pool. */
export const sqlite: readonly Entry[] = [
  blocking('DatabaseSync', '22.5.0', 'strict', { match: { how: 'new' }, handle: 'opens' }),
  blocking('DatabaseSync.prototype.open', '22.5.0', 'off', { handle: 'asks' }),
  blocking('DatabaseSync.prototype.close', '22.5.0', 'off', { handle: 'asks' }),
  blocking('DatabaseSync.prototype.exec', '22.5.0', 'recommended', { handle: 'asks', sql: 0 }),
  blocking('DatabaseSync.prototype.prepare', '22.5.0', 'off', { handle: 'asks', sql: 0, returns: STATEMENT }),
  blocking('DatabaseSync.prototype.applyChangeset', '22.12.0', 'off'),
  blocking('DatabaseSync.prototype.createSession', '22.12.0', 'off', { returns: 'node:sqlite#Session' }),
  blocking('DatabaseSync.prototype.loadExtension', '22.13.0', 'off'),
  blocking('DatabaseSync.prototype.createTagStore', '24.9.0', 'off', { returns: 'node:sqlite#SQLTagStore' }),
  ...['run', 'get', 'all'].map((name) => blocking(`StatementSync.prototype.${name}`, '22.5.0', 'recommended', { handle: 'asks' })),
  blocking('StatementSync.prototype.iterate', '22.13.0', 'recommended', { handle: 'asks' }),
];
