import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';

const verified = 'exists on Node 20, 22, 24 and 26';
const of = (module: string, kind: Entry['kind'], preset: Entry['preset'], since?: string) => (path: string, instead: Entry['instead']): Entry =>
  entriesOf({ module, kind, preset, errors: { as: 'unknown' }, frees: 'unknown', verified })(path, instead, since === undefined ? {} : { since });

const onThread = 'Node has no form of it that works on another thread.';

/** What Node's engine, loader, debugger and process do at once. */
export const runtime: readonly Entry[] = [
  of('node:v8', 'cpu', 'recommended')('writeHeapSnapshot', { form: 'manual', how: 'Pipe getHeapSnapshot() into a file, of a worker if possible: taking the snapshot itself stops the thread that is looked at.' }),
  of('node:v8', 'cpu', 'off')('serialize', { form: 'executor', why: onThread }),
  of('node:v8', 'cpu', 'off')('deserialize', { form: 'executor', why: onThread }),
  ...['runInContext', 'runInNewContext', 'runInThisContext'].map((path) => of('node:vm', 'cpu', 'off')(path, { form: 'executor', why: 'It runs whatever the code does.' })),
  of('node:module', 'cpu', 'strict', '22.13.0')('stripTypeScriptTypes', { form: 'executor', why: onThread }),
  of('node:module', 'fs', 'off', '22.14.0')('findPackageJSON', { form: 'none', why: 'It belongs to start-up.' }),
  of('node:inspector', 'sleep', 'recommended')('waitForDebugger', { form: 'none', why: 'Waiting is what it is for.' }),
  of('node:process', 'fs', 'off', '20.12.0')('loadEnvFile', { form: 'manual', how: 'Give parseEnv of node:util the text of an awaited readFile.' }),
  of('node:worker_threads', 'sleep', 'off')('receiveMessageOnPort', { form: 'manual', how: 'Listen to the message event of the port.' }),
];
