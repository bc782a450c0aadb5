import type { Entry } from '../entry.ts';
import { entriesOf, type Own } from '../native.ts';
import { promising } from './promising.ts';

const verified = 'both forms run on Node 20, 22, 24 and 26: results and errors (test/catalog/packages.json)';

const twin = (module: string, path: string, name: string, own: Own = { files: { reads: [] } }): Entry => promising({ module, kind: 'fs', verified })(path, name, own);
const callback = (module: string, path: string, name: string, own: Own): Entry => entriesOf({ module, kind: 'fs', verified })(path, { form: 'promisify', module, path: name }, own);

/** Packages below those that walk through folders. */
export const fileLists: readonly Entry[] = [
  twin('ignore-walk', 'sync', 'default'),
  twin('npm-bundled', 'sync', 'default'),
  callback('@nodelib/fs.walk', 'walkSync', 'walk', { files: { reads: [0] } }),
  callback('@nodelib/fs.scandir', 'scandirSync', 'scandir', { files: { reads: [0] } }),
  callback('@nodelib/fs.stat', 'statSync', 'stat', { files: { checks: [0] }, preset: 'strict' }),
  callback('fs.realpath', 'realpathSync', 'realpath', { files: { checks: [0] }, preset: 'strict' }),
];
