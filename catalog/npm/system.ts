import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';
import { promising } from './promising.ts';

const run = (what: string): string => `both forms run with ${what} on Node 26: results`;
const twin = (module: string, path: string, name: string, verified: string, versions?: string): Entry =>
  promising({ module, kind: 'subprocess', errors: { as: 'unknown' }, verified, ...(versions === undefined ? {} : { versions }) })(path, name);
const manual = (module: string, path: string, how: string, verified: string, versions?: string): Entry =>
  entriesOf({ module, kind: 'subprocess', errors: { as: 'unknown' }, verified, ...(versions === undefined ? {} : { versions }) })(path, { form: 'manual', how });

const git = 'Await execFile of node:child_process, promisified, with git.';

/** Packages that start a program to learn something about the machine or the repository. */
export const system: readonly Entry[] = [
  manual('execa', '$.sync', 'Await the same template with $.', run('execa 9.6'), '>=8'),
  manual('tinyexec', 'xSync', 'Await x; it waits for standard input to end.', run('tinyexec 1.3')),
  manual('zx', '$.sync', 'Await the same template with $.', run('zx 8.8')),
  manual('spawn-sync', 'default', 'Spawn it and wait for the close event.', 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)'),
  manual('sync-child-process', 'SyncChildProcess.prototype.next', 'Use spawn of node:child_process and its events.', 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)'),
  manual('shelljs', 'exec', 'Give it async: true and a callback, or use execFile of node:child_process, promisified.', run('shelljs 0.10')),
  twin('shell-env', 'shellEnvSync', 'shellEnv', 'both forms run on Node 20, 22, 24 and 26: results and errors (test/catalog/packages.json)', '>=4'),
  twin('os-locale', 'sync', 'default', run('os-locale 5'), '<6'),
  twin('username', 'sync', 'default', 'both forms run on Node 20, 22, 24 and 26: results and errors (test/catalog/packages.json)', '<6'),
  twin('username', 'usernameSync', 'username', run('username 7'), '>=6'),
  ...['v4', 'v6'].map((family) => manual('default-gateway', `${family}.sync`, `Await ${family}().`, 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)', '<7')),
  twin('default-gateway', 'gateway4sync', 'gateway4async', 'both forms run on Node 20, 22, 24 and 26: results and errors (test/catalog/packages.json)', '>=7'),
  twin('default-gateway', 'gateway6sync', 'gateway6async', 'both forms run on Node 20, 22, 24 and 26: results and errors (test/catalog/packages.json)', '>=7'),
  ...['v4', 'v6'].map((family) => manual('internal-ip', `${family}.sync`, `Await ${family}().`, 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)', '<7')),
  twin('internal-ip', 'internalIpV4Sync', 'internalIpV4', 'both forms run on Node 20, 22, 24 and 26: results and errors (test/catalog/packages.json)', '>=7'),
  twin('internal-ip', 'internalIpV6Sync', 'internalIpV6', 'both forms run on Node 20, 22, 24 and 26: results and errors (test/catalog/packages.json)', '>=7'),
  manual('node-machine-id', 'machineIdSync', 'Await machineId.', 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)'),
  manual('current-git-branch', 'default', git, 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)'),
  ...['short', 'long', 'branch', 'tag', 'count', 'date', 'message', 'isDirty', 'isTagDirty', 'hasUnstagedChanges'].map((path) => manual('git-rev-sync', path, git, 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)')),
];
