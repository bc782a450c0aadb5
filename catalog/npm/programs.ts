import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';

const execa = (versions: string): ReturnType<typeof entriesOf> =>
  entriesOf({ module: 'execa', kind: 'subprocess', versions, verified: 'both forms run with execa 5, 6 and 9 on Node 20: results; a program that reads standard input waits for its end in the asynchronous form' });

const openInput = 'It gives the same result, but leaves the standard input of the program open: write `stdin: "ignore"` or `input: ""` with it.';

const crossSpawn = entriesOf({ module: 'cross-spawn', kind: 'subprocess', verified: 'exports of cross-spawn 7' });
const clipboardy = entriesOf({ module: 'clipboardy', kind: 'subprocess', errors: { as: 'unknown' }, frees: 'unknown', verified: 'clipboardy 1, 2, 4 and 5 read: both forms run the same program; not run' });
const shell = entriesOf({ module: 'shelljs', kind: 'fs', errors: { as: 'unknown' }, verified: 'known from its documentation; not run' });

const SHELL = ['cat', 'chmod', 'cp', 'find', 'grep', 'head', 'ln', 'ls', 'mkdir', 'mv', 'rm', 'sed', 'sort', 'tail', 'touch', 'uniq', 'tempdir', 'test', 'which'];

/** Packages that run programs, or stand for those of a shell. */
export const programs: readonly Entry[] = [
  execa('<6')('sync', { form: 'manual', how: openInput }),
  execa('<6')('commandSync', { form: 'manual', how: openInput }),
  execa('>=6')('execaSync', { form: 'manual', how: openInput }),
  execa('>=6')('execaCommandSync', { form: 'manual', how: openInput }),
  crossSpawn('sync', { form: 'manual', how: 'spawn it and wait for the close event: the result is made of status and outputs.' }),
  clipboardy('writeSync', { form: 'promise', module: 'clipboardy', path: 'write' }),
  clipboardy('readSync', { form: 'promise', module: 'clipboardy', path: 'read' }),
  ...SHELL.map((path) => shell(path, { form: 'manual', how: 'shelljs is synchronous throughout: node:fs/promises has the same with other results.' })),
];
