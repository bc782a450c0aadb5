import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';

const electronStore = entriesOf({ module: 'electron-store', kind: 'fs', errors: { as: 'unknown' }, frees: 'unknown', preset: 'strict', verified: 'known from its documentation and source; not run' });

const how = 'Keep the settings in memory, and write them with node:fs/promises when they have changed.';

const nconf = entriesOf({ module: 'nconf', kind: 'fs', errors: { as: 'unknown' }, verified: 'run with nconf 0.13 on Node 20: it calls existsSync, readFileSync and writeFileSync of node:fs' });
const once = 'Read the settings once, at the start.';

/** Settings in a file that is read for every question and written for every change. */
export const settings: readonly Entry[] = ['set', 'get', 'has', 'delete', 'clear', 'reset', 'appendToArray'].map((name) => electronStore(`prototype.${name}`, { form: 'manual', how }));

/** Stores of settings, each of which may be a file. */
export const stores: readonly Entry[] = [
  ...['load', 'save'].map((path) => nconf(path, { form: 'manual', how: 'Give it a callback.' }, { match: { how: 'no-callback', arity: 1 } })),
  nconf('file', { form: 'manual', how: once }, { preset: 'strict' }),
];
