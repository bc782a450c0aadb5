import type { Entry } from '../entry.ts';
import { entriesOf, type Own } from '../native.ts';
import { promising } from './promising.ts';

const verified = 'both forms run on Node 20, 22, 24 and 26: results and errors (test/catalog/packages.json)';
const ran = 'run on Node 20, 22, 24 and 26: it does its work before it returns (test/catalog/packages.json)';
const reads: Own = { files: { reads: [] } };
const writes: Own = { files: { writes: [0], data: 1 } };
const unlike = { errors: { as: 'unknown' } } as const;

const twin = (module: string, path: string, name: string, own: Own = reads, versions?: string): Entry =>
  promising({ module, kind: 'fs', verified, ...unlike, ...(versions === undefined ? {} : { versions }) })(path, name, own);
const manual = (module: string, path: string, how: string, own: Own = reads): Entry =>
  entriesOf({ module, kind: 'fs', preset: 'strict', verified: ran, ...unlike })(path, { form: 'manual', how }, own);

const startUp = 'It belongs to start-up: call it before the server listens.';

/** Packages that look for what a project says of itself: configuration, manifests, the repository. */
export const projectFiles: readonly Entry[] = [
  twin('pkg-conf', 'sync', 'default', reads, '<4'),
  twin('pkg-conf', 'packageConfigSync', 'packageConfig', reads, '>=4'),
  ...['getPackageInfo', 'loadPackageJSON', 'isPackageListed'].map((name) => twin('local-pkg', `${name}Sync`, name)),
  ...['load', 'find', 'resolve', 'readFile'].map((name) => twin('tsconfig', `${name}Sync`, name)),
  twin('write-pkg', 'writePackageSync', 'writePackage', writes, '>=7'),
  twin('write-yaml-file', 'sync', 'default', writes),
  twin('parse-git-config', 'sync', 'promise', reads),

  manual('rc', 'default', startUp),
  ...['config', 'configDotenv'].map((path) => manual('dotenv', path, `${startUp} Or give parse the text of an awaited readFile.`)),
  ...['getTsconfig', 'parseTsconfig'].map((path) => manual('get-tsconfig', path, startUp)),
  ...['read', 'readUser'].map((path) => manual('rc9', path, 'Give parse the text of an awaited readFile.')),
  ...['write', 'update'].map((path) => manual('rc9', path, 'Await writeFile of node:fs/promises with what serialize gives.', { files: { writes: [] } })),
  manual('find-cache-dir', 'default', 'It looks for the package.json above, and with `create` makes the folder: await packageDirectory of package-directory, and mkdir.'),
  manual('find-yarn-workspace-root', 'default', startUp),
  manual('git-repo-info', 'default', 'It reads several files of .git: await execFile of node:child_process, promisified, with git.'),
  manual('properties-reader', 'default', 'Give read the text of an awaited readFile.'),
  manual('require-directory', 'default', startUp),
  manual('find-root', 'default', 'Await packageDirectory of package-directory.'),
  ...['findPackageJson', 'loadPackageJson'].map((path) => manual('package-json-from-dist', path, startUp)),
  manual('tsconfig-paths', 'loadConfig', startUp),
  manual('is-docker', 'default', 'It looks once, and remembers.', { preset: 'off' }),
];
