import type { PackageInfo } from '../program.ts';

/** The nearest package.json above a file: the one that decides whether `.js` is ESM. */
export function scopeOf(packages: readonly PackageInfo[], file: string): PackageInfo | undefined {
  return above(packages, file)[0];
}

/**
 * The package that a file is published with. A package.json without name, dependencies, scripts and commands
 * is none of its own: it only sets `type` or points to a subpath.
 */
export function packageOf(packages: readonly PackageInfo[], file: string): PackageInfo | undefined {
  const all = above(packages, file);
  return all.find((each) => !isMarker(each)) ?? all.at(-1);
}

/** Can users of a package load this file by the package's name? Files that a folder's own package.json points to count. */
export function isEntry(packages: readonly PackageInfo[], file: string): boolean {
  return packages.some(({ entries }) => entries.includes(file));
}

/** Is this file a command of its package? */
export function isBin(packages: readonly PackageInfo[], file: string): boolean {
  return packages.some(({ bins }) => bins.includes(file));
}

/** Nearest first. */
function above(packages: readonly PackageInfo[], file: string): PackageInfo[] {
  return packages.filter(({ dir }) => contains(dir, file)).sort((a, b) => depth(b.dir) - depth(a.dir));
}

function contains(dir: string, file: string): boolean {
  return dir === '.' || isAboveRoot(dir) || file.startsWith(`${dir}/`);
}

/** `..` and `../..` hold every file of the program; no file of it lies in another folder up there. */
function isAboveRoot(dir: string): boolean {
  return /^\.\.(?:\/\.\.)*$/.test(dir);
}

function depth(dir: string): number {
  if (isAboveRoot(dir)) return -dir.split('/').length;
  return dir === '.' ? 0 : dir.split('/').length;
}

function isMarker({ name, dependencies, scripts, bins }: PackageInfo): boolean {
  return name === undefined && bins.length === 0 && Object.keys(dependencies).length === 0 && Object.keys(scripts).length === 0;
}
