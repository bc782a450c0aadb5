import { readdirSync, type Dirent } from 'node:fs';
import { join, posix } from 'node:path';
import { oncePer } from '../analysis/program/once-per.ts';
import type { PackageInfo } from '../analysis/program/program.ts';
import { scopeOf } from '../analysis/program/project/package-owner.ts';
import { currentRun } from './lint-run.ts';

/** A folder's files and folders; undefined where one is a link, or it cannot be read: a path into it means something else perhaps. */
interface Listing {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

const listings = oncePer((_run: object) => new Map<string, Listing | undefined>());

const CODE = /\.[cm]?[jt]sx?$/;

/**
 * The files that a relative specifier may lead to, read from the listings of folders, which costs far less than resolving it. They may be
 * more than it leads to. Undefined where only the resolver can tell: outside the top folder that the file lies in, where what is
 * named may be built from something else, through links, into other packages, and where nothing is found.
 */
export function nearFiles(root: string, packages: readonly PackageInfo[], file: string, specifier: string): string[] | undefined {
  if (!/^\.{1,2}\//.test(specifier) || /[?*]|\/$/.test(specifier)) return undefined;
  const target = posix.join(posix.dirname(file), specifier);
  const folder = posix.dirname(target);
  if (!isInTopFolder(packages, file, folder) || isInOtherPackage(root, posix.dirname(file), folder)) return undefined;
  const listing = listed(root, folder);
  if (listing === undefined) return undefined;
  const name = posix.basename(target);
  const stem = name.replace(/\.[cm]?jsx?$/, '');
  const named = [...listing.files].filter((each) => each === name || (CODE.test(each) && [name, stem].includes(each.replace(CODE, ''))));
  const inside = listing.folders.has(name) ? indexOf(root, posix.join(folder, name)) : [];
  const found = inside === undefined ? undefined : [...named.map((each) => posix.join(folder, each)), ...inside];
  return found === undefined || found.length === 0 ? undefined : found.filter((each) => CODE.test(each));
}

/** `src/a/x.ts` and `src/b/y.ts`: files of one build mean each other. */
function isInTopFolder(packages: readonly PackageInfo[], file: string, folder: string): boolean {
  const dir = scopeOf(packages, file)?.dir ?? '.';
  if (dir.startsWith('..') || folder.startsWith('..')) return false;
  const inside = dir === '.' ? file : file.slice(dir.length + 1);
  const [top = '', below] = inside.split('/');
  const own = dir === '.' ? top : `${dir}/${top}`;
  return below !== undefined && `${folder}/`.startsWith(`${own}/`);
}

/** On the way down from the folder that both lie in. */
function isInOtherPackage(root: string, from: string, folder: string): boolean {
  for (let at = folder; !`${from}/`.startsWith(`${at}/`); at = posix.dirname(at)) {
    if (listed(root, at)?.files.has('package.json') !== false) return true;
  }
  return false;
}

/** A folder with more is no folder of commands, and not read for one. */
const MOST_FILES = 100;

/** The code in a folder and below it. Undefined where that cannot be told, or would be too much to read. */
export function codeUnder(root: string, folder: string): readonly string[] | undefined {
  const found: string[] = [];
  const queue = [folder];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const listing = listed(root, at);
    if (listing === undefined) return undefined;
    const below = at;
    found.push(...[...listing.files].filter((each) => CODE.test(each)).map((each) => posix.join(below, each)));
    queue.push(...[...listing.folders].filter((each) => each !== 'node_modules').map((each) => posix.join(below, each)));
    if (found.length > MOST_FILES || queue.length > MOST_FILES) return undefined;
  }
  return found;
}

/** Undefined where the folder's own package.json may name another file. */
function indexOf(root: string, folder: string): string[] | undefined {
  const listing = listed(root, folder);
  if (listing === undefined || listing.files.has('package.json')) return undefined;
  return [...listing.files].filter((each) => /^index\.[cm]?[jt]sx?$/.test(each)).map((each) => posix.join(folder, each));
}

function listed(root: string, folder: string): Listing | undefined {
  const known = listings(currentRun());
  const path = join(root, folder);
  if (!known.has(path)) known.set(path, read(path));
  return known.get(path);
}

function read(path: string): Listing | undefined {
  const entries = entriesOf(path);
  if (entries === undefined || entries.some((entry) => entry.isSymbolicLink())) return undefined;
  const namesOf = (isMeant: (entry: Dirent) => boolean): Set<string> => new Set(entries.filter(isMeant).map(({ name }) => name));
  return { files: namesOf((entry) => entry.isFile()), folders: namesOf((entry) => entry.isDirectory()) };
}

/** A folder that is not there, or may not be read, is the resolver's to judge. */
function entriesOf(path: string): Dirent[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return undefined;
  }
}
