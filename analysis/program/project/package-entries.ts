import path from 'node:path';
import { namesIn } from './disk.ts';
import { exportTargets, fill, matchingKey, starOf, type ExportTarget } from './export-targets.ts';
import { isJsonObject } from './json-text.ts';
import type { Manifest } from './manifest.ts';
import type { Candidate, SourceFinder } from './source-file.ts';

/** One package and the means to look at its files. All paths absolute. */
export interface PackageFiles {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly finder: SourceFinder;
  readonly exists: (file: string) => boolean;
  /** The program's files in this package. */
  readonly files: readonly string[];
}

/** The source files that users of the package can load by its name. */
export function entriesOf(from: PackageFiles): string[] {
  return codeFiles([...mainEntries(from), ...exportEntries(from), ...indexEntry(from)]);
}

/** The source files of the package's commands. */
export function binsOf({ folder, manifest, finder }: PackageFiles): string[] {
  const all = manifest.binFolder === undefined ? [] : namesIn(path.join(folder, manifest.binFolder)).map((name) => path.join(manifest.binFolder ?? '', name));
  return codeFiles([...manifest.bins, ...all].flatMap((bin) => finder.sourcesOf(folder, path.join(folder, bin))));
}

/**
 * Where bundles for browsers begin, and which files they leave out for others; undefined where package.json does not mention browsers.
 * An object replaces files of what `main` leads to (package-browser-field-spec); `exports` has a condition.
 */
export function browserBundleOf(from: PackageFiles): { readonly entries: readonly string[]; readonly replaced: readonly string[] } | undefined {
  const { folder, manifest, finder } = from;
  const sourcesOf = (file: string): string[] => finder.sourcesOfMain(folder, path.join(folder, file));
  const conditional = exportTargets(manifest.exports).flatMap(({ conditions, target }) => (conditions.includes('browser') && target?.startsWith('./') ? sourcesOf(target) : []));
  const field = isJsonObject(manifest.browser) ? Object.entries(manifest.browser) : [];
  const named = [manifest.browser, ...field.map(([, to]) => to)].flatMap((to) => (typeof to === 'string' ? sourcesOf(to) : []));
  const entries = codeFiles([...conditional, ...named, ...(field.length > 0 ? [...mainEntries(from), ...indexEntry(from)] : [])]);
  const replaced = codeFiles(field.flatMap(([file]) => (file.startsWith('.') ? sourcesOf(file) : [])));
  return entries.length === 0 ? undefined : { entries, replaced };
}

/** Does package.json, or an index file, say that the package can be loaded? */
export function hasEntry({ folder, manifest, exists }: PackageFiles): boolean {
  return manifest.mains.length > 0 || manifest.exports !== undefined || hasIndex(folder, manifest, exists);
}

function mainEntries({ folder, manifest, finder }: PackageFiles): string[] {
  return manifest.mains.flatMap((main) => finder.sourcesOfMain(folder, path.join(folder, main)));
}

/** Node falls back to index.js where there is no `main`, or where what it names is not there. */
function indexEntry({ folder, manifest, finder, exists }: PackageFiles): string[] {
  if (!hasIndex(folder, manifest, exists)) return [];
  const isFound = manifest.main !== undefined && finder.sourcesOfMain(folder, path.join(folder, manifest.main)).length > 0;
  return isFound ? [] : [path.join(folder, 'index.js')];
}

function hasIndex(folder: string, manifest: Manifest, exists: (file: string) => boolean): boolean {
  return manifest.exports === undefined && manifest.name !== undefined && exists(path.join(folder, 'index.js'));
}

function exportEntries(from: PackageFiles): string[] {
  const targets = exportTargets(from.manifest.exports);
  return targets.flatMap(({ subpath, target }) => {
    if (!target?.startsWith('./')) return [];
    const absolute = path.join(from.folder, target);
    if (subpath.includes('*')) return expanded(from, targets, subpath, absolute);
    return subpath === '.' ? from.finder.sourcesOfMain(from.folder, absolute) : from.finder.sourcesOf(from.folder, absolute);
  });
}

/** The program's files that a pattern such as `"./*": "./dist/*.js"` leads to. */
function expanded(from: PackageFiles, targets: readonly ExportTarget[], subpath: string, target: string): string[] {
  for (const candidate of from.finder.candidatesOf(from.folder, target)) {
    // A built folder's source may be the package's own, but there lie tests and settings too: then a star is one name.
    const isDeep = path.dirname(candidate.stem) !== from.folder || path.dirname(target) === from.folder;
    const found = from.files.filter((file) => {
      const star = starIn(candidate, file);
      if (star === undefined || (star.includes('/') && !isDeep)) return false;
      return matchingKey(targets, fill(subpath, star)) === subpath;
    });
    if (found.length > 0) return found;
  }
  return [];
}

function starIn({ stem, extensions }: Candidate, file: string): string | undefined {
  for (const extension of extensions) {
    const star = starOf(stem + extension, file);
    if (star !== undefined) return star.split(path.sep).join('/');
  }
  return undefined;
}

function codeFiles(files: readonly string[]): string[] {
  return [...new Set(files)].filter((file) => /\.[cm]?[jt]sx?$/.test(file) || path.extname(file) === '');
}

