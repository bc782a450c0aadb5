import { isUtf8 } from 'node:buffer';
import { lstat, readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ReadError } from '../analysis/program/program.ts';
import { isHuge, isMinified } from '../analysis/program/project/by-hand.ts';
import { hasCode, reasonOf } from './file-errors.ts';
import { inPool } from './in-pool.ts';
import { isNodeScript, isSource } from './kinds-of-files.ts';

/** A file as it is on the disk. */
export interface Source {
  readonly file: string;
  /** Absolute, links resolved: where a change is written. */
  readonly path: string;
  /** With its byte order mark. */
  readonly text: string;
  /** Latin-1 maps every byte to a character and back: what is not UTF-8 is read so, lest a change elsewhere in the file lose bytes. */
  readonly encoding: 'utf8' | 'latin1';
}

export interface Sources {
  readonly byFile: ReadonlyMap<string, Source>;
  /** Left out: minified or too large to be written by hand. */
  readonly generated: readonly string[];
  readonly errors: readonly ReadError[];
}

type Reading = { readonly is: 'source'; readonly source: Source; readonly link: boolean } | { readonly is: 'generated'; readonly file: string } | { readonly is: 'error'; readonly error: ReadError } | { readonly is: 'absent' };

/** Enough to keep a disk busy, few enough for any limit on open files. */
const AT_ONCE = 32;

/** Reads every file of a listing. */
export async function readSources(root: string, files: readonly string[]): Promise<Sources> {
  const readings = await inPool(files, AT_ONCE, (file) => readSource(root, file));
  return {
    byFile: new Map(withoutAliases(readings).map((source) => [source.file, source])),
    generated: readings.flatMap((reading) => (reading.is === 'generated' ? [reading.file] : [])),
    errors: readings.flatMap((reading) => (reading.is === 'error' ? [reading.error] : [])),
  };
}

/** A file that is also reached through a link is one file: edited twice, it would be broken. */
function withoutAliases(readings: readonly Reading[]): Source[] {
  const read = readings.filter((reading) => reading.is === 'source');
  const owners = new Map<string, Source>();
  for (const { source } of [...read.filter(({ link }) => !link), ...read.filter(({ link }) => link)]) {
    if (!owners.has(source.path)) owners.set(source.path, source);
  }
  return read.map(({ source }) => source).filter((source) => owners.get(source.path) === source);
}

async function readSource(root: string, file: string): Promise<Reading> {
  const path = join(root, file);
  try {
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) return await readLink(root, file, path);
    // A submodule is listed as a file, and a pipe would be waited for.
    if (!stats.isFile()) return { is: 'absent' };
    // What is no source by its name can only be a script, and then it can be run.
    if (!isSource(file) && !isRunnable(file, stats.mode)) return { is: 'absent' };
    return await readText(file, path, stats.size, false);
  } catch (error) {
    // Deleted, but not yet in git's index.
    if (hasCode(error, 'ENOENT')) return { is: 'absent' };
    return { is: 'error', error: { file, message: `the file cannot be read: ${reasonOf(error)}` } };
  }
}

function isRunnable(file: string, mode: number): boolean {
  return (mode & 0o111) !== 0 || /(?:^|\/)bin\//.test(file);
}

/** What lies outside the root is not ours to change. */
async function readLink(root: string, file: string, link: string): Promise<Reading> {
  const path = await realpath(link);
  const stats = await lstat(path);
  if (!path.startsWith(root + sep) || !stats.isFile() || path.includes(`${sep}node_modules${sep}`)) return { is: 'absent' };
  return await readText(file, path, stats.size, true);
}

async function readText(file: string, path: string, bytes: number, link: boolean): Promise<Reading> {
  if (isHuge(bytes)) return isSource(file) ? { is: 'generated', file } : { is: 'absent' };
  const content = await readFile(path);
  const encoding = isUtf8(content) ? 'utf8' : 'latin1';
  const text = content.toString(encoding);
  if (!isSource(file) && !isNodeScript(text)) return { is: 'absent' };
  return isMinified(text) ? { is: 'generated', file } : { is: 'source', source: { file, path, text, encoding }, link };
}
