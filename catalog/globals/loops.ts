import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';

const sleep = entriesOf({ module: 'globalThis', kind: 'sleep', errors: { as: 'unknown' }, verified: 'run on Node 20: no timer fires and no event is handled while such a loop runs' });

const tagged = entriesOf({ module: 'globalThis', kind: 'cpu', errors: { as: 'unknown' }, frees: 'unknown', verified: 'said by the author of the function' });

/** Known by their form, not by a name: loops that do nothing but wait, and functions that are marked. */
export const loops: readonly Entry[] = [
  sleep('loop-on-clock', { form: 'manual', how: 'Await setTimeout of node:timers/promises.' }),
  tagged('blocking-tag', { form: 'executor', why: 'The function is marked @blocking.' }),
  sleep('loop-on-flag', { form: 'manual', how: 'Await the event, or the promise, of whatever sets it: while the loop runs, nothing can.' }),
];

export const LOOP_ON_CLOCK = 'globalThis#loop-on-clock';
export const TAGGED = 'globalThis#blocking-tag';
export const LOOP_ON_FLAG = 'globalThis#loop-on-flag';
