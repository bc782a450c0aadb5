import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { ReadError } from '../analysis/program/program.ts';
import { hasCode, reasonOf } from './file-errors.ts';
import { gitFiles } from './git.ts';
import { isSkipped, isSource, mayBeScript } from './kinds-of-files.ts';
import { UsageError } from './usage-error.ts';
import { walk } from './walk.ts';

/** Paths relative to the root with `/`, sorted, each once. */
export interface Listing {
  /** The whole program. */
  readonly files: readonly string[];
  /** The part of it that the user named; absent = all. */
  readonly scope?: readonly string[];
  readonly errors: readonly ReadError[];
}

/**
 * The sources below the root, and files without an ending, which may be scripts: what git tracks or would track, or everything where there is no git,
 * without other people's code and tools' output, but with all that the user names.
 * @throws {UsageError} for a path that is not there, lies outside or holds no sources.
 */
export async function listFiles(root: string, paths: readonly string[]): Promise<Listing> {
  const [program, named] = await Promise.all([programFiles(root), Promise.all(paths.map((path) => nameOf(root, path)))]);
  const files = program.files.filter((file) => isCandidate(file) && !isSkipped(file));
  if (named.length === 0 || named.some(({ name, is }) => is === 'folder' && name === '')) return { files: sorted(files), errors: program.errors };
  const found = await Promise.all(named.map((one) => filesOf(root, one, program.files)));
  const scope = sorted(found.flatMap((one) => one.files));
  return { files: sorted([...files, ...scope]), scope, errors: [...program.errors, ...found.flatMap((one) => one.errors)] };
}

interface Found {
  readonly files: readonly string[];
  readonly errors: readonly ReadError[];
}

async function programFiles(root: string): Promise<Found> {
  const tracked = await gitFiles(root);
  return tracked === undefined ? await walk(root) : { files: tracked, errors: [] };
}

interface Named {
  /** As the user wrote it. */
  readonly path: string;
  /** From the root, links resolved. */
  readonly name: string;
  readonly is: 'file' | 'folder' | 'pattern';
}

async function nameOf(root: string, path: string): Promise<Named> {
  const absolute = resolve(root, path);
  try {
    const real = await realpath(absolute);
    const is = (await stat(real)).isDirectory() ? 'folder' : 'file';
    return { path, name: inside(root, real, path), is };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (!hasCode(error, 'ENOENT', 'ENOTDIR')) throw new UsageError(`${path} cannot be read: ${reasonOf(error)}`);
    const name = inside(root, absolute, path);
    if (!/[*?{[(]/.test(path)) throw new UsageError(`no such file or folder: ${path}`);
    return { path, name, is: 'pattern' };
  }
}

function inside(root: string, absolute: string, path: string): string {
  const name = relative(root, absolute);
  if (isAbsolute(name) || name === '..' || name.startsWith(`..${sep}`)) throw new UsageError(`${path} is outside of the folder that the command runs in: run it there`);
  return name.replaceAll(sep, '/');
}

async function filesOf(root: string, named: Named, program: readonly string[]): Promise<Found> {
  const found = await (named.is === 'folder' ? inFolder(root, named.name, program) : inPlace(root, named, program));
  if (found.files.length === 0 && found.errors.length === 0) throw new UsageError(`no JavaScript or TypeScript files: ${named.path}`);
  return found;
}

async function inPlace(root: string, { name, is }: Named, program: readonly string[]): Promise<Found> {
  if (is === 'file') return { files: [name].filter(isCandidate), errors: [] };
  const { glob } = await import('tinyglobby');
  const matches = new Set(await glob(name, { cwd: root, dot: true, followSymbolicLinks: false, ignore: '**/node_modules/**' }));
  return { files: program.filter((file) => matches.has(file) && isCandidate(file) && !isSkipped(file)), errors: [] };
}

/** A folder that is named is searched even where a search from above would skip it, or git ignores it. */
async function inFolder(root: string, folder: string, program: readonly string[]): Promise<Found> {
  const below = (file: string): string => file.slice(folder.length + 1);
  const known = program.filter((file) => file.startsWith(`${folder}/`) && isCandidate(file) && !isSkipped(below(file)));
  if (known.length > 0) return { files: known, errors: [] };
  const { files, errors } = await walk(join(root, folder));
  return { files: files.map((file) => `${folder}/${file}`), errors: errors.map((error) => ({ ...error, file: error.file === '.' ? folder : `${folder}/${error.file}` })) };
}

function isCandidate(file: string): boolean {
  return isSource(file) || mayBeScript(file);
}

function sorted(files: readonly string[]): string[] {
  return [...new Set(files)].sort();
}
