import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';
import { promising } from './promising.ts';

const verified = 'both forms run with find-up 5 to 8, find-up-simple 1, locate-path 6 and 7, path-exists 4 and 5, pkg-up 3 to 5 on Node 20: results';
const checks = { files: { checks: [0] } };
const looking = { files: { checks: [] as number[] } };

const findUp = (path: string, versions: string, name: string): Entry => promising({ module: 'find-up', kind: 'fs', versions, verified })(path, name, looking);
const oneOf = (module: string, path: string, versions: string | undefined, name: string): Entry =>
  promising({ module, kind: 'fs', verified, ...(versions === undefined ? {} : { versions }) })(path, name, module === 'path-exists' ? { ...checks, preset: 'strict' } : looking);

/** Packages that look for a file, in a list or in the folders above. */
export const foundPaths: readonly Entry[] = [
  findUp('sync', '<6', 'default'),
  findUp('sync.exists', '<6', 'exists'),
  findUp('findUpSync', '>=6', 'findUp'),
  findUp('findUpMultipleSync', '>=6', 'findUpMultiple'),
  findUp('pathExistsSync', '>=6 <8', 'pathExists'),
  findUp('findDownSync', '>=8', 'findDown'),
  oneOf('find-up-simple', 'findUpSync', undefined, 'findUp'),
  oneOf('locate-path', 'sync', '<7', 'default'),
  oneOf('locate-path', 'locatePathSync', '>=7', 'locatePath'),
  oneOf('path-exists', 'sync', '<5', 'default'),
  oneOf('path-exists', 'pathExistsSync', '>=5', 'pathExists'),
  oneOf('pkg-up', 'sync', '<4', 'default'),
  oneOf('pkg-up', 'pkgUpSync', '>=4', 'pkgUp'),
];

const resolve = entriesOf({ module: 'resolve', kind: 'fs', verified: 'both forms run with resolve 1.22 on Node 20: results and errors' });

const ownReader = (option: string) =>
  ({ argument: 1, option, is: 'present', unknown: 'refuse', refuse: 'unsupported-option', why: 'A function of its own that reads files has to take a callback in the asynchronous form.' }) as const;

export const resolveFile: readonly Entry[] = [
  resolve('sync', { form: 'promisify', module: 'resolve', path: 'default' }, { ...looking, guards: ['readFileSync', 'isFile', 'isDirectory', 'realpathSync', 'readPackageSync'].map(ownReader) }),
];
