import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';

const sleep = entriesOf({ module: 'globalThis', kind: 'sleep', errors: { as: 'unknown' }, verified: 'run on Node 20, 22, 24 and 26' });
const network = entriesOf({ module: 'globalThis', kind: 'network', errors: { as: 'unknown' }, verified: 'XMLHttpRequest standard; not run, because it needs a browser' });
const cpu = entriesOf({ module: 'globalThis', kind: 'cpu', errors: { as: 'unknown' }, verified: 'both forms run on Node 20, 22, 24 and 26: results' });
const prompt = entriesOf({ module: 'globalThis', kind: 'prompt', errors: { as: 'unknown' }, frees: 'unknown', preset: 'strict', verified: 'HTML standard; Deno has them too; not run, because it needs a person' });

/** Names that need no import. */
export const globals: readonly Entry[] = [
  sleep('Atomics.wait', { form: 'manual', how: 'Wait with setTimeout of node:timers/promises, or await Atomics.waitAsync where another thread notifies.' }, { notes: 'Where it waits for nothing but the time to pass, it is a sleep.' }),
  network('XMLHttpRequest.prototype.open', { form: 'manual', how: 'Use fetch, or leave the third argument out and listen to the load event.' }, { match: { how: 'option', argument: 2, equals: false } }),
  cpu('WebAssembly.Module', { form: 'manual', how: 'Await WebAssembly.compile, which compiles on other threads.' }, { match: { how: 'new' }, preset: 'strict' }),
  cpu('WebAssembly.Instance', { form: 'manual', how: 'Await WebAssembly.instantiate, which compiles on other threads.' }, { match: { how: 'new' }, preset: 'strict' }),
  prompt('alert', { form: 'manual', how: 'Use a dialog element.' }),
  prompt('confirm', { form: 'manual', how: 'Use a dialog element, or question of node:readline/promises.' }),
  prompt('prompt', { form: 'manual', how: 'Use a dialog element, or question of node:readline/promises.' }),
];
