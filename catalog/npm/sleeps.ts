import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';

const read = (module: string): ReturnType<typeof entriesOf> => entriesOf({ module, kind: 'sleep', errors: { as: 'unknown' }, verified: 'known from its documentation and source; not run, because it needs an addon that is compiled when it is installed' });

const ran = (module: string): ReturnType<typeof entriesOf> => entriesOf({ module, kind: 'sleep', errors: { as: 'unknown' }, verified: 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)' });

const milliseconds = 'Await setTimeout of node:timers/promises.';
const seconds = 'Await setTimeout of node:timers/promises, which takes milliseconds.';
const asyncFunction = 'Call the function that it wraps, and await its promise.';

/** Packages that stop the thread for a time, or until something asynchronous is done. */
export const sleeps: readonly Entry[] = [
  ...['sleep', 'usleep'].map((path) => read('sleep')(path, { form: 'manual', how: seconds })),
  read('sleep')('msleep', { form: 'manual', how: milliseconds }),
  read('sleep-sync')('default', { form: 'manual', how: milliseconds }),
  ...['system-sleep', 'sleep-synchronously', 'atomic-sleep', 'thread-sleep'].map((module) => ran(module)('default', { form: 'manual', how: milliseconds })),

  ran('deasync')('sleep', { form: 'manual', how: milliseconds }),
  ...['loopWhile', 'runLoopOnce'].map((path) => ran('deasync')(path, { form: 'manual', how: 'Await the event or promise itself.' })),
  ran('deasync')('()', { form: 'manual', how: 'Await promisify of node:util of the function that it wraps.' }),
  ran('deasync')('default', { form: 'manual', how: 'Use promisify of node:util.' }, { preset: 'off', notes: 'Only wraps a function.' }),
  ran('deasync-promise')('default', { form: 'manual', how: 'Await the promise.' }),
  ran('synchronized-promise')('()', { form: 'manual', how: asyncFunction }),
  ...['make-synchronized', 'make-synchronous'].map((module) => ran(module)('()', { form: 'manual', how: asyncFunction })),
  ran('synckit')('createSyncFn.()', { form: 'manual', how: 'Import the function of the worker file and await it: it is asynchronous.' }),
  ran('sync-threads')('createSyncFn.()', { form: 'manual', how: asyncFunction }),
  ran('sync-message-port')('SyncMessagePort.prototype.receiveMessage', { form: 'manual', how: 'Listen to the message event of the port.' }),
];
