import path from 'node:path';
import { isFile } from './disk.ts';
import { exportTargets, targetsFor } from './export-targets.ts';
import { readManifest, type Manifest, type ReadManifest } from './manifest.ts';
import { CONDITIONS, type How } from './native-resolver.ts';
import type { SourceFinder } from './source-file.ts';

/** The packages of a program by folder; each package.json is read once. */
export interface LocalPackages {
  /** The package that a folder lies in: the nearest package.json with a name, or else the nearest. */
  around(folder: string): LocalPackage | undefined;
  at(folder: string): LocalPackage | undefined;
}

export interface LocalPackage {
  readonly folder: string;
  readonly manifest: Manifest;
}

export function createLocalPackages(): LocalPackages {
  const read = new Map<string, ReadManifest>();
  const at = (folder: string): LocalPackage | undefined => {
    const known = read.get(folder) ?? readManifest(folder);
    read.set(folder, known);
    return known.kind === 'manifest' ? { folder, manifest: known.manifest } : undefined;
  };
  return { at, around: (folder) => around(at, folder) };
}

function around(at: LocalPackages['at'], from: string): LocalPackage | undefined {
  let nearest: LocalPackage | undefined;
  for (let folder = from, below = ''; folder !== below; below = folder, folder = path.dirname(folder)) {
    const found = at(folder);
    if (found?.manifest.name !== undefined) return found;
    nearest ??= found;
  }
  return nearest;
}

/** The source file that users of a local package load by its name and a subpath (`.`, `./sub`), built or not. */
export function publicSource({ folder, manifest }: LocalPackage, subpath: string, how: How, finder: SourceFinder): string | undefined {
  const target = (relative: string): string => path.join(folder, relative);
  if (manifest.exports !== undefined) {
    const targets = targetsFor(exportTargets(manifest.exports), subpath, new Set(CONDITIONS[how]));
    return first(targets, (each) => (subpath === '.' ? finder.sourcesOfMain(folder, target(each)) : finder.sourcesOf(folder, target(each))));
  }
  if (subpath !== '.') return finder.sourcesOf(folder, target(subpath))[0];
  const main = manifest.main === undefined ? undefined : finder.sourcesOfMain(folder, target(manifest.main))[0];
  const index = target('index.js');
  return main ?? (isFile(index) ? index : first(manifest.mains, (each) => finder.sourcesOfMain(folder, target(each))));
}

/** What a `#internal` specifier stands for: the source of a file of the package, or the name of another package. */
export function internalTarget({ folder, manifest }: LocalPackage, specifier: string, how: How, finder: SourceFinder): { file: string } | { specifier: string } | undefined {
  for (const target of targetsFor(exportTargets(manifest.imports), specifier, new Set(CONDITIONS[how]))) {
    if (!target.startsWith('./')) return { specifier: target };
    const [file] = finder.sourcesOf(folder, path.join(folder, target));
    if (file !== undefined) return { file };
  }
  return undefined;
}

function first(targets: readonly string[], sources: (target: string) => readonly string[]): string | undefined {
  for (const target of targets) {
    const [source] = sources(target);
    if (source !== undefined) return source;
  }
  return undefined;
}
