import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';

const shared = { module: 'globby', kind: 'fs', frees: 'chunked' } as const;
const before12 = entriesOf({ ...shared, versions: '<12', verified: 'both forms run with globby 11 on Node 20: results' });
const from12 = entriesOf({ ...shared, versions: '>=12', verified: 'both forms run with globby 12, 13, 14 and 16 on Node 20: results' });
const from13 = entriesOf({ ...shared, versions: '>=13', verified: 'both forms run with globby 13, 14 and 16 on Node 20: results' });
const from14 = entriesOf({ ...shared, versions: '>=14.1', verified: 'exports of globby 14.1 and 16' });

const files = { reads: [0] };
const notes = 'The matches come in no promised order.';
const ignored = 'Both give a function that answers at once.';

export const globby: readonly Entry[] = [
  before12('sync', { form: 'promise', module: 'globby', path: 'default' }, { files, notes }),
  before12('gitignore.sync', { form: 'promise', module: 'globby', path: 'gitignore' }, { notes: ignored }),
  from12('globbySync', { form: 'promise', module: 'globby', path: 'globby' }, { files, notes }),
  from12('isGitIgnoredSync', { form: 'promise', module: 'globby', path: 'isGitIgnored' }, { notes: ignored }),
  from13('generateGlobTasksSync', { form: 'promise', module: 'globby', path: 'generateGlobTasks' }, { files }),
  from14('isIgnoredByIgnoreFilesSync', { form: 'promise', module: 'globby', path: 'isIgnoredByIgnoreFiles' }, { files, notes: ignored }),
];
