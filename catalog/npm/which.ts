import type { Entry, Guard } from '../entry.ts';
import { entriesOf } from '../native.ts';

const shared = { module: 'which', kind: 'fs' } as const;
const before2 = entriesOf({ ...shared, versions: '<2', verified: 'both forms run with which 1.3 on Node 20: results and errors' });
const version2 = entriesOf({ ...shared, versions: '>=2 <3', verified: 'both forms run with which 2.0 on Node 20: results and errors' });
const from3 = entriesOf({ ...shared, versions: '>=3', verified: 'both forms run with which 3, 5 and 7 on Node 20: results and errors' });

const mustThrow: Guard = {
  argument: 1,
  option: 'nothrow',
  is: 'true',
  unknown: 'refuse',
  refuse: 'unsupported-option',
  why: 'Before version 3 the asynchronous form ignores nothrow and rejects where nothing is found.',
};

export const which: readonly Entry[] = [
  before2('sync', { form: 'promisify', module: 'which', path: 'default' }, { guards: [mustThrow] }),
  version2('sync', { form: 'promise', module: 'which', path: 'default' }, { guards: [mustThrow] }),
  from3('sync', { form: 'promise', module: 'which', path: 'default' }),
];
