import type { Entry, Guard } from '../entry.ts';
import { entriesOf } from '../native.ts';
import { promising } from './promising.ts';

const verified = 'both forms run with load-json-file 6 and 7, write-json-file 4 and 5, read-pkg 5, 6 and 9, read-pkg-up 7 and 8, read-package-up 11 on Node 20: results and errors';
const reads = { files: { reads: [0] } };
const writes = { files: { writes: [0], data: 1 } };
const searching = { files: { reads: [] as number[] } };

const load = (versions: string) => promising({ module: 'load-json-file', kind: 'fs', versions, verified });
const write = (versions: string) => promising({ module: 'write-json-file', kind: 'fs', versions, verified });
const readPkg = (versions: string) => promising({ module: 'read-pkg', kind: 'fs', versions, verified });
const readPkgUp = (versions: string) => promising({ module: 'read-pkg-up', kind: 'fs', versions, verified });

const mustThrow: Guard = {
  argument: 1,
  option: 'throws',
  is: 'false',
  unknown: 'refuse',
  refuse: 'unsupported-option',
  why: 'The asynchronous form rejects for a file that is not there, whatever throws says.',
};

/** Packages that read or write JSON. */
export const jsonFiles: readonly Entry[] = [
  load('<7')('sync', 'default', reads),
  load('>=7')('loadJsonFileSync', 'loadJsonFile', reads),
  write('<5')('sync', 'default', writes),
  write('>=5')('writeJsonFileSync', 'writeJsonFile', writes),
  readPkg('<6')('sync', 'default', searching),
  readPkg('>=6 <7')('readPackageSync', 'readPackageAsync', searching),
  readPkg('>=7')('readPackageSync', 'readPackage', searching),
  readPkgUp('<8')('sync', 'default', searching),
  readPkgUp('>=8 <9')('readPackageUpSync', 'readPackageUpAsync', searching),
  readPkgUp('>=9')('readPackageUpSync', 'readPackageUp', searching),
  promising({ module: 'read-package-up', kind: 'fs', verified })('readPackageUpSync', 'readPackageUp', searching),
  ...jsonfile('<5', 'promisify'),
  ...jsonfile('>=5', 'promise'),
];

function jsonfile(versions: string, form: 'promise' | 'promisify'): readonly Entry[] {
  const entry = entriesOf({ module: 'jsonfile', kind: 'fs', versions, verified: 'both forms run with jsonfile 4, 5 and 6 on Node 20: results and errors' });
  return [
    entry('readFileSync', { form, module: 'jsonfile', path: 'readFile' }, {
      ...reads,
      guards: [mustThrow],
      errors: { as: 'differs', fields: ['message'], note: 'For a file that cannot be read, the synchronous form puts the path in front of the message.' },
    }),
    entry('writeFileSync', { form, module: 'jsonfile', path: 'writeFile' }, writes),
  ];
}
