import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';

const sleep = entriesOf({ module: 'globalThis', kind: 'sleep', errors: { as: 'unknown' }, verified: 'run on Node 20: no timer fires and no event is handled while such a loop runs' });

/** Loops that do nothing but wait: known by their form, not by a name. */
export const loops: readonly Entry[] = [
  sleep('loop-on-clock', { form: 'manual', how: 'Await setTimeout of node:timers/promises.' }),
  sleep('loop-on-flag', { form: 'manual', how: 'Await the event, or the promise, of whatever sets it: while the loop runs, nothing can.' }),
];

export const LOOP_ON_CLOCK = 'globalThis#loop-on-clock';
export const LOOP_ON_FLAG = 'globalThis#loop-on-flag';
