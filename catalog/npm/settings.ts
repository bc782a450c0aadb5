import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';

const electronStore = entriesOf({ module: 'electron-store', kind: 'fs', errors: { as: 'unknown' }, frees: 'unknown', preset: 'strict', verified: 'known from its documentation and source; not run' });

const how = 'Keep the settings in memory, and write them with node:fs/promises when they have changed.';

/** Settings in a file that is read for every question and written for every change. */
export const settings: readonly Entry[] = ['set', 'get', 'has', 'delete', 'clear', 'reset', 'appendToArray'].map((name) => electronStore(`prototype.${name}`, { form: 'manual', how }));
