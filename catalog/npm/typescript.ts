import type { Entry } from '../entry.ts';
import { entriesOf } from '../native.ts';

const verified = 'run with typescript 6.0 on Node 20: it does its work before it returns';
const file = entriesOf({ module: 'typescript', kind: 'fs', errors: { as: 'unknown' }, verified });
const work = entriesOf({ module: 'typescript', kind: 'cpu', frees: 'no', errors: { as: 'unknown' }, verified });

const byHand = (how: string): Entry['instead'] => ({ form: 'manual', how });
const compiled: Entry['instead'] = { form: 'executor', why: 'It is written in JavaScript and has no other form.' };
const cheap = { preset: 'strict' } as const;

/** The compiler's own door to the disk, and what reads and checks whole programs. */
export const typescript: readonly Entry[] = [
  file('sys.readFile', byHand('Await readFile of node:fs/promises; this one gives undefined where there is no such file.'), { files: { reads: [0] } }),
  file('sys.writeFile', byHand('Await writeFile of node:fs/promises.'), { files: { writes: [0], data: 1 } }),
  file('sys.readDirectory', byHand('Await glob, or readdir, of node:fs/promises.'), { files: { reads: [0] } }),
  ...['fileExists', 'directoryExists', 'getDirectories', 'getModifiedTime', 'realpath'].map((name) => file(`sys.${name}`, byHand('Await stat, readdir or realpath of node:fs/promises.'), { ...cheap, files: { checks: [0] } })),
  ...['createDirectory', 'deleteFile', 'setModifiedTime'].map((name) => file(`sys.${name}`, byHand('Await mkdir, rm or utimes of node:fs/promises.'), { ...cheap, files: { writes: [0] } })),
  ...['readConfigFile', 'getParsedCommandLineOfConfigFile', 'findConfigFile'].map((name) => file(name, byHand('Read the file with readFile of node:fs/promises, and hand its text to parseConfigFileTextToJson.'), { ...cheap, files: { reads: [0] } })),
  work('createProgram', compiled, { notes: 'It reads and parses every file of the program.' }),
  work('createProgram.().emit', compiled, cheap),
  ...['transpileModule', 'transpile'].map((path) => work(path, compiled, { ...cheap, frees: 'unknown', verified: 'run on Node 20, 22, 24 and 26 (test/catalog/packages.json)' })),
];
