import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';

const lockfile = entriesOf({ module: 'lockfile', kind: 'fs', verified: 'both forms run with lockfile 1.0 on Node 20: results and errors' });
const proper = entriesOf({ module: 'proper-lockfile', kind: 'fs', verified: 'both forms run with proper-lockfile 4.1 on Node 20: results and errors' });

const writes = { files: { writes: [0] } };
const checks = { files: { checks: [0] } };

/** Locks by file. */
export const lockFiles: readonly Entry[] = [
  lockfile('lockSync', { form: 'promisify', module: 'lockfile', path: 'lock' }, { ...writes, notes: 'The synchronous form refuses to wait; the other waits where asked to.' }),
  lockfile('unlockSync', { form: 'promisify', module: 'lockfile', path: 'unlock' }, writes),
  lockfile('checkSync', { form: 'promisify', module: 'lockfile', path: 'check' }, checks),
  proper('lockSync', { form: 'manual', how: 'lock gives a function to release it that returns a promise: await both.' }, writes),
  proper('unlockSync', { form: 'promise', module: 'proper-lockfile', path: 'unlock' }, writes),
  proper('checkSync', { form: 'promise', module: 'proper-lockfile', path: 'check' }, checks),
];
