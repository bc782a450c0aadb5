import type { Entry } from '../entry.ts';
import { entriesOf, type Own } from '../native.ts';

const why = 'Node has no asynchronous class: give each connection a worker thread of its own, so that its transactions stay whole.';
const entry = entriesOf({ module: 'node:sqlite', kind: 'db', errors: { as: 'unknown' }, frees: 'unknown', verified: 'run on Node 22, 24 and 26; has no asynchronous form' });

function blocking(path: string, since: string, preset: Entry['preset'], own: Own = {}): Entry {
  return entry(path, { form: 'executor', why }, { since, preset, ...own });
}

/** Since 26.12.1 the classes have two names each: the short one is the class itself, the long one another name of it. */
const NAMES = [
  { database: 'DatabaseSync', statement: 'StatementSync' },
  { database: 'Database', statement: 'Statement', from: '26.12.1' },
] as const;

const TAGS = 'node:sqlite#SQLTagStore';

/** Databases in the process itself. `backup` returns a promise and works on the thread pool. */
export const sqlite: readonly Entry[] = [
  ...NAMES.flatMap(({ database, statement, ...rest }) => {
    const since = (own: string): string => ('from' in rest ? rest.from : own);
    return [
      blocking(database, since('22.5.0'), 'strict', { match: { how: 'new' }, handle: 'opens' }),
      blocking(`${database}.prototype.open`, since('22.5.0'), 'off', { handle: 'asks' }),
      blocking(`${database}.prototype.close`, since('22.5.0'), 'off', { handle: 'asks' }),
      blocking(`${database}.prototype.exec`, since('22.5.0'), 'recommended', { handle: 'asks', sql: 0 }),
      blocking(`${database}.prototype.prepare`, since('22.5.0'), 'off', { handle: 'asks', sql: 0, returns: `node:sqlite#${statement}` }),
      blocking(`${database}.prototype.applyChangeset`, since('22.12.0'), 'off'),
      blocking(`${database}.prototype.createSession`, since('22.12.0'), 'off', { returns: 'node:sqlite#Session' }),
      blocking(`${database}.prototype.loadExtension`, since('22.13.0'), 'off'),
      blocking(`${database}.prototype.createTagStore`, since('24.9.0'), 'off', { returns: TAGS }),
      blocking(`${database}.prototype.serialize`, since('26.1.0'), 'off'),
      blocking(`${database}.prototype.deserialize`, since('26.1.0'), 'off'),
      ...['run', 'get', 'all'].map((name) => blocking(`${statement}.prototype.${name}`, since('22.5.0'), 'recommended', { handle: 'asks' })),
      blocking(`${statement}.prototype.iterate`, since('22.13.0'), 'recommended', { handle: 'asks' }),
    ];
  }),
  ...['run', 'get', 'all', 'iterate'].map((name) => blocking(`SQLTagStore.prototype.${name}`, '24.9.0', 'recommended')),
  ...['changeset', 'patchset'].map((name) => blocking(`Session.prototype.${name}`, '22.12.0', 'off')),
];
