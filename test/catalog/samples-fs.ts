import { closeSync, mkdirSync, opendirSync, openSync, symlinkSync, writeFileSync, type Dir, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** One call, made in a fresh folder for each form. */
export interface Sample {
  /** Catalogue id. */
  readonly id: string;
  /** Which of several calls it is. */
  readonly case: string;
  /** Prepares the folder and gives the arguments. */
  readonly arguments: (folder: string) => readonly unknown[];
  /** The object of a method call. */
  readonly receiver?: (folder: string) => unknown;
  /** What of the result is compared, where not all of it is the same from run to run. */
  readonly as?: (value: unknown) => unknown;
  /** What the call leaves open. */
  readonly close?: (args: readonly unknown[], receiver: unknown) => void;
}

/** A folder with a file, a link to it and two nested folders. */
function furnished(folder: string): string {
  writeFileSync(join(folder, 'file'), 'some text\n', { mode: 0o644 });
  writeFileSync(join(folder, 'other'), '', { mode: 0o600 });
  symlinkSync('file', join(folder, 'link'));
  mkdirSync(join(folder, 'deep', 'er'), { recursive: true });
  writeFileSync(join(folder, 'deep', 'er', 'file'), 'deep\n', { mode: 0o644 });
  return folder;
}

/** The name of a function of node:fs, what the case is about, and the arguments. */
export type Case = readonly [name: string, title: string, ...args: unknown[]];

/** Strings that start with `./` are made absolute. */
export function onPaths([name, title, ...args]: Case): Sample {
  return { id: `node:fs#${name}`, case: title, arguments: (folder) => inFolder(furnished(folder), args) };
}

function inFolder(folder: string, args: readonly unknown[]): readonly unknown[] {
  return args.map((argument) => (typeof argument === 'string' && argument.startsWith('./') ? join(folder, argument) : argument));
}

/** The first argument is a descriptor of `file`, open for reading and writing. */
export function onDescriptor([name, title, ...args]: Case): Sample {
  const sample: Sample = { id: `node:fs#${name}`, case: title, arguments: (folder) => [openSync(join(furnished(folder), 'file'), 'r+'), ...args] };
  return name === 'closeSync' ? sample : { ...sample, close: ([descriptor]) => closeSync(descriptor as number) };
}

const PATHS: readonly Case[] = [
  ['readFileSync', 'as a buffer', './file'],
  ['readFileSync', 'as text', './file', 'utf8'],
  ['readFileSync', 'with options', './file', { encoding: 'latin1', flag: 'r' }],
  ['readFileSync', 'nothing there', './missing'],
  ['readFileSync', 'a folder', './deep', 'utf8'],
  ['readFileSync', 'no path', {}],
  ['writeFileSync', 'a new file', './new', 'content'],
  ['writeFileSync', 'an old file', './file', Buffer.from('content'), { mode: 0o600 }],
  ['writeFileSync', 'in no folder', './missing/file', 'content'],
  ['appendFileSync', 'to a file', './file', 'more'],
  ['appendFileSync', 'in no folder', './missing/file', 'more'],
  ['truncateSync', 'to nothing', './file'],
  ['truncateSync', 'to a length', './file', 4],
  ['truncateSync', 'nothing there', './missing'],
  ['copyFileSync', 'a file', './file', './copy'],
  ['copyFileSync', 'over another, forbidden', './file', './other', 1],
  ['copyFileSync', 'nothing there', './missing', './copy'],
  ['cpSync', 'a folder', './deep', './copy', { recursive: true }],
  ['cpSync', 'with a filter', './deep', './copy', { recursive: true, filter: (source: string) => !source.endsWith('er/file') }],
  ['cpSync', 'nothing there', './missing', './copy'],
  ['cpSync', 'a folder, not recursive', './deep', './copy'],
  ['existsSync', 'a file', './file'],
  ['existsSync', 'a link', './link'],
  ['existsSync', 'nothing there', './missing'],
  ['existsSync', 'no path', undefined],
  ['accessSync', 'a file', './file', 4],
  ['accessSync', 'nothing there', './missing'],
  ['statSync', 'a link to a file', './link'],
  ['statSync', 'nothing there', './missing'],
  ['statSync', 'nothing there, not forgiven', './missing', { throwIfNoEntry: true }],
  ['statSync', 'below a file', './file/below'],
  ['lstatSync', 'a link', './link'],
  ['lstatSync', 'nothing there', './missing'],
  ['statfsSync', 'nothing there', './missing'],
  ['readlinkSync', 'a link', './link'],
  ['readlinkSync', 'a file', './file'],
  ['realpathSync', 'a link', './link'],
  ['realpathSync', 'nothing there', './missing'],
  ['realpathSync.native', 'a link', './link'],
  ['realpathSync.native', 'nothing there', './missing'],
  ['readdirSync', 'names', './'],
  ['readdirSync', 'buffers', './', 'buffer'],
  ['readdirSync', 'nothing there', './missing'],
  ['readdirSync', 'a file', './file'],
  ['mkdirSync', 'a folder', './new', 0o700],
  ['mkdirSync', 'nested folders', './new/er', { recursive: true }],
  ['mkdirSync', 'where it is', './deep', { recursive: true }],
  ['mkdirSync', 'where something is', './file'],
  ['mkdirSync', 'in no folder', './missing/new'],
  ['opendirSync', 'a folder', './deep'],
  ['opendirSync', 'nothing there', './missing'],
  ['rmSync', 'a folder', './deep', { recursive: true }],
  ['rmSync', 'nothing there, forced', './missing', { force: true }],
  ['rmSync', 'nothing there', './missing'],
  ['rmSync', 'a folder, not recursive', './deep'],
  ['rmdirSync', 'an occupied folder', './deep'],
  ['rmdirSync', 'nothing there', './missing'],
  ['unlinkSync', 'a file', './file'],
  ['unlinkSync', 'nothing there', './missing'],
  ['renameSync', 'a file', './file', './new'],
  ['renameSync', 'nothing there', './missing', './new'],
  ['symlinkSync', 'a link', 'file', './new'],
  ['symlinkSync', 'where something is', 'file', './other'],
  ['linkSync', 'a link', './file', './new'],
  ['linkSync', 'nothing there', './missing', './new'],
  ['chmodSync', 'a file', './file', 0o600],
  ['chmodSync', 'nothing there', './missing', 0o600],
  ['chownSync', 'nothing there', './missing', 0, 0],
  ['lchownSync', 'nothing there', './missing', 0, 0],
  ['utimesSync', 'a file', './file', 1, 2],
  ['utimesSync', 'nothing there', './missing', 1, 2],
  ['lutimesSync', 'a link', './link', 1, 2],
  ['lutimesSync', 'nothing there', './missing', 1, 2],
  ['mkdtempSync', 'in no folder', './missing/new-'],
  ['openSync', 'nothing there', './missing', 'r'],
  ['globSync', 'nothing that matches', './*.none'],
];

const DESCRIPTORS: readonly Case[] = [
  ['closeSync', 'a file'],
  ['readSync', 'the whole buffer', Buffer.alloc(4)],
  ['readSync', 'from a place', Buffer.alloc(4), 0, 4, 2],
  ['readSync', 'with options', Buffer.alloc(4), { position: 2 }],
  ['readvSync', 'two buffers', [Buffer.alloc(2), Buffer.alloc(3)]],
  ['writeSync', 'text', 'TEXT'],
  ['writeSync', 'text at a place', 'TEXT', 2, 'latin1'],
  ['writeSync', 'a buffer', Buffer.from('TEXT')],
  ['writeSync', 'part of a buffer', Buffer.from('TEXT'), 1, 2, 0],
  ['writevSync', 'two buffers', [Buffer.from('AB'), Buffer.from('C')], 1],
  ['fstatSync', 'a file'],
  ['ftruncateSync', 'to a length', 4],
  ['ftruncateSync', 'to nothing'],
  ['fsyncSync', 'a file'],
  ['fdatasyncSync', 'a file'],
  ['fchmodSync', 'a file', 0o600],
  ['futimesSync', 'a file', 1, 2],
];

const CLOSED = 2 ** 20;

const OTHERS: readonly Sample[] = [
  { ...onPaths(['openSync', 'a file', './file']), as: (value) => closeSync(value as number) },
  { ...onPaths(['mkdtempSync', 'a folder', './new-']), as: (value) => String(value).length, arguments: (folder) => [join(folder, 'new-')] },
  { ...onPaths(['openAsBlobSync', 'a file', './file']), as: (value) => (value as Blob).size },
  onDescriptor(['fchownSync', 'a file', process.getuid?.() ?? 0, process.getgid?.() ?? 0]),
  { ...onPaths(['statfsSync', 'a folder', './']), as: (value) => typeof value },
  { ...onPaths(['globSync', 'all']), arguments: (folder) => ['**', { cwd: furnished(folder) }], as: (value) => [...(value as string[])].sort() },
  { ...onPaths(['readSync', 'no such descriptor']), arguments: () => [CLOSED, Buffer.alloc(1), 0, 1, 0] },
  { ...onPaths(['fstatSync', 'no such descriptor']), arguments: () => [CLOSED] },
  { ...onPaths(['closeSync', 'no such descriptor']), arguments: () => [CLOSED] },
  { id: 'node:fs#Dir.prototype.readSync', case: 'a folder', receiver: (folder) => opendirSync(join(furnished(folder), 'deep')), arguments: () => [], as: (value) => (value as Dirent).name, close: (_, folder) => (folder as Dir).closeSync() },
  { id: 'node:fs#Dir.prototype.closeSync', case: 'a folder', receiver: (folder) => opendirSync(folder), arguments: () => [] },
];

export const fsSamples: readonly Sample[] = [...PATHS.map(onPaths), ...DESCRIPTORS.map(onDescriptor), ...OTHERS];

