import path from 'node:path';
import type { PackageInfo, ReadError } from '../program.ts';
import { isFile, relativeTo } from './disk.ts';
import { linterSettings } from './linter-setting.ts';
import { readManifest, type Manifest } from './manifest.ts';
import { createMonorepos, hasCommands, neededBy, type Monorepos } from './monorepo.ts';
import { binsOf, browserBundleOf, entriesOf, hasEntry, type PackageFiles } from './package-entries.ts';
import { createSourceFinder, type SourceFinder } from './source-file.ts';
import { runsTestsInTurn } from './test-order.ts';
import { createTsconfigs, type Tsconfigs } from './tsconfig.ts';
import { lowestVersion } from './version-range.ts';

export interface ReadPackages {
  /** By folder, the root's first. */
  readonly packages: readonly PackageInfo[];
  readonly errors: readonly ReadError[];
}

interface Reader {
  readonly root: string;
  readonly files: readonly string[];
  readonly finder: SourceFinder;
  readonly exists: (file: string) => boolean;
  readonly monorepos: Monorepos;
}

/**
 * Every package.json in the folders of these files and above them, up to the root;
 * where the root has none, also the nearest above it (`dir` then begins with `..`).
 * A broken one is an error and no package.
 * @param files relative to the root, with `/`.
 */
export function readPackages(root: string, files: readonly string[], tsconfigs: Tsconfigs = createTsconfigs(root), monorepos: Monorepos = createMonorepos()): ReadPackages {
  const absolute = files.map((file) => path.join(root, file));
  const given = new Set(absolute);
  const exists = (file: string): boolean => given.has(file) || isFile(file);
  const reader: Reader = { root, files: absolute, exists, monorepos, finder: createSourceFinder(tsconfigs, exists) };
  const packages: PackageInfo[] = [];
  const errors: ReadError[] = [];
  for (const folder of packageFolders(root, files)) {
    const read = readManifest(folder);
    const file = relativeTo(root, path.join(folder, 'package.json'));
    if (read.kind === 'manifest') packages.push(packageInfo(reader, folder, read.manifest));
    if (read.kind === 'broken') errors.push({ file, message: read.message });
  }
  return { packages: packages.sort((a, b) => compareText(a.dir, b.dir)), errors };
}

/** The folders with a package.json that files lie in, the root's first where it has one. */
export function packageFolders(root: string, files: readonly string[]): string[] {
  const folders = new Set<string>([root]);
  for (const file of files) {
    for (let folder = path.dirname(path.join(root, file)); !folders.has(folder) && folder.startsWith(root); folder = path.dirname(folder)) folders.add(folder);
  }
  const found = [...folders].filter((folder) => hasManifest(folder));
  const above = found.includes(root) ? undefined : nearestAbove(root);
  return above === undefined ? found : [...found, above];
}

function nearestAbove(root: string): string | undefined {
  for (let folder = path.dirname(root), below = root; folder !== below; below = folder, folder = path.dirname(folder)) {
    if (hasManifest(folder)) return folder;
  }
  return undefined;
}

function hasManifest(folder: string): boolean {
  return isFile(path.join(folder, 'package.json'));
}

function packageInfo({ root, files, finder, exists, monorepos }: Reader, folder: string, manifest: Manifest): PackageInfo {
  const from: PackageFiles = { folder, manifest, finder, exists, files: files.filter((file) => file.startsWith(folder + path.sep)) };
  const browser = browserBundleOf(from);
  const node = manifest.nodeRange === undefined ? undefined : lowestVersion(manifest.nodeRange);
  return {
    dir: relativeTo(root, folder),
    ...(manifest.name === undefined ? {} : { name: manifest.name }),
    isPrivate: manifest.isPrivate,
    type: manifest.type,
    entries: relativeAll(root, entriesOf(from)),
    hasExportsMap: manifest.exports !== undefined,
    hasEntry: hasEntry(from),
    bins: relativeAll(root, binsOf(from)),
    ...(browser === undefined ? {} : { browser: { entries: relativeAll(root, browser.entries), replaced: relativeAll(root, browser.replaced) } }),
    hasCommands: hasCommands(folder, manifest),
    users: monorepos.usersOf(folder),
    needs: neededBy(manifest),
    peers: manifest.peers,
    ...(manifest.files === undefined ? {} : { published: manifest.files }),
    ...(node === undefined ? {} : { node }),
    linters: linterSettings(folder, manifest),
    dependencies: manifest.dependencies,
    scripts: manifest.scripts,
    ...(runsTestsInTurn(folder, manifest) ? { testsInTurn: true } : {}),
  };
}

function relativeAll(root: string, files: readonly string[]): string[] {
  return files.map((file) => relativeTo(root, file)).sort(compareText);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
