import type { AdapterName, Entry, Guard } from '../entry.ts';
import { entriesOf } from '../native.ts';

const differs: Entry['errors'] = { as: 'differs', fields: ['name', 'message', 'killed'], note: 'Of a program that cannot be started, the message says "spawn" instead of "spawnSync"; from version 9 on the class is ExecaError instead of ExecaSyncError, and before it `killed` tells only what execa killed itself.' };
const execa = (versions: string): ReturnType<typeof entriesOf> =>
  entriesOf({ module: 'execa', kind: 'subprocess', versions, errors: differs, verified: 'both forms run with execa 4, 5, 6, 8 and 9 on Node 20: fourteen calls, results and errors; the adapter ends the standard input' });

const inputKept = 'The adapter gives the program no input, and errors of a limit differ.';

/** `input` and `stdin` say what the program reads; where a limit ends it, the two forms fail with other errors. */
const options = (...args: readonly number[]): readonly Guard[] =>
  args.flatMap((argument) => ['input', 'inputFile', 'stdin', 'stdio', 'timeout', 'maxBuffer'].map((option): Guard => ({ argument, option, is: 'present', unknown: 'refuse', refuse: 'unsupported-option', why: inputKept })));
const run = (name: AdapterName): Entry['instead'] => ({ form: 'adapter', name });
const openInput = 'It gives the same result, but leaves the standard input of the program open: call `stdin.end()` of what it gives, and await that.';

const crossSpawn = entriesOf({ module: 'cross-spawn', kind: 'subprocess', errors: { as: 'differs', fields: ['error'], note: 'Of a program that ran, the result of the synchronous form has `error: null`, that of the adapter has none.' }, verified: 'both forms run with cross-spawn 7 on Node 20: twelve calls, results and errors' });
const clipboardy = entriesOf({ module: 'clipboardy', kind: 'subprocess', errors: { as: 'unknown' }, frees: 'unknown', verified: 'clipboardy 1, 2, 4 and 5 read: both forms run the same program; not run, because it needs a desktop' });
const shell = entriesOf({ module: 'shelljs', kind: 'fs', errors: { as: 'unknown' }, verified: 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)' });

const SHELL = ['cat', 'chmod', 'cp', 'find', 'grep', 'head', 'ln', 'ls', 'mkdir', 'mv', 'rm', 'sed', 'sort', 'tail', 'touch', 'uniq', 'tempdir', 'test', 'which'];

/** Packages that run programs, or stand for those of a shell. */
export const programs: readonly Entry[] = [
  execa('<4')('sync', { form: 'manual', how: openInput }),
  execa('<4')('shellSync', { form: 'manual', how: openInput }),
  execa('>=4 <6')('sync', run('execaDefault'), { guards: options(1, 2) }),
  execa('>=4 <6')('commandSync', run('execaDefaultCommand'), { guards: options(1) }),
  execa('>=6')('execaSync', run('execa'), { guards: options(1, 2) }),
  execa('>=6')('execaCommandSync', run('execaCommand'), { guards: options(1) }),
  crossSpawn('sync', run('crossSpawn')),
  clipboardy('writeSync', { form: 'promise', module: 'clipboardy', path: 'write' }),
  clipboardy('readSync', { form: 'promise', module: 'clipboardy', path: 'read' }),
  ...SHELL.map((path) => shell(path, { form: 'manual', how: 'shelljs is synchronous throughout: node:fs/promises has the same with other results.' })),
];
