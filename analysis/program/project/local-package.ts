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
    const { built, own } = choices(manifest.exports, subpath, how);
    const found = first(built, (each) => (subpath === '.' ? finder.sourcesOfMain(folder, target(each)) : finder.sourcesOf(folder, target(each))));
    return found ?? first(own, (each) => codeAt(folder, each));
  }
  if (subpath !== '.') return finder.sourcesOf(folder, target(subpath))[0];
  const main = manifest.main === undefined ? undefined : finder.sourcesOfMain(folder, target(manifest.main))[0];
  const index = target('index.js');
  return main ?? (isFile(index) ? index : first(manifest.mains, (each) => finder.sourcesOfMain(folder, target(each))));
}

/** What a `#internal` specifier stands for: the source of a file of the package, or the name of another package. */
export function internalTarget({ folder, manifest }: LocalPackage, specifier: string, how: How, finder: SourceFinder): { file: string } | { specifier: string } | undefined {
  const { built, own } = choices(manifest.imports, specifier, how);
  for (const target of built) {
    if (!target.startsWith('./')) return { specifier: target };
    const [file] = finder.sourcesOf(folder, path.join(folder, target));
    if (file !== undefined) return { file };
  }
  const source = first(own, (each) => codeAt(folder, each));
  return source === undefined ? undefined : { file: source };
}

/**
 * What a field leads to as Node takes it, and under conditions of the team's own (`customConditions` of TypeScript), which name the
 * sources that the rest is built from: they answer where nothing is built and no source of it is found.
 */
function choices(field: unknown, subpath: string, how: How): { readonly built: readonly string[]; readonly own: readonly string[] } {
  const targets = exportTargets(field);
  const ofTeam = targets.filter(({ conditions }) => conditions.length > 0 && !conditions.some((each) => KNOWN_CONDITIONS.has(each)));
  return { built: targetsFor(targets, subpath, new Set(CONDITIONS[how])), own: targetsFor(ofTeam, subpath, new Set(ofTeam.flatMap(({ conditions }) => conditions))) };
}

/** Conditions that runtimes and bundlers know by themselves. */
const KNOWN_CONDITIONS = new Set([...CONDITIONS.import, ...CONDITIONS.require, 'types', 'browser', 'deno', 'bun', 'react-native', 'react-server', 'worker', 'edge-light', 'workerd', 'electron', 'production']);

const codeAt = (folder: string, target: string): string[] => [path.join(folder, target)].filter((file) => /(?<!\.d)\.[cm]?[jt]sx?$/.test(file) && isFile(file));

function first(targets: readonly string[], sources: (target: string) => readonly string[]): string | undefined {
  for (const target of targets) {
    const [source] = sources(target);
    if (source !== undefined) return source;
  }
  return undefined;
}
