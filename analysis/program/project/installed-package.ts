import path from 'node:path';
import type { PackageInfo } from '../program.ts';
import { isFolder, realPath } from './disk.ts';
import { readInstalled, type Manifest } from './manifest.ts';
import { scopeOf } from './package-owner.ts';
import { lowestVersion } from './version-range.ts';

/** The folder of a package as Node finds it from a file's folder, with links followed. */
export function installedFolder(from: string, name: string): string | undefined {
  for (let folder = from, below = ''; folder !== below; below = folder, folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', name);
    if (path.basename(folder) !== 'node_modules' && isFolder(candidate)) return realPath(candidate);
  }
  return undefined;
}

/** The version of the package that a file belongs to, and what it says about its exports: the nearest package.json with a version, within the last node_modules. */
export function packageAt(folder: string): Pick<Manifest, 'version' | 'blocking'> {
  for (let at = folder, below = ''; at !== below && !/[\\/]node_modules$/.test(at); below = at, at = path.dirname(at)) {
    const read = readInstalled(at);
    if (read.version !== undefined) return read;
  }
  return {};
}

/** For a package that is not installed: the lowest version that the package.json files above a file ask for, the nearest first. */
export function declaredVersion(packages: readonly PackageInfo[], file: string, name: string): string | undefined {
  let rest = packages;
  for (let scope = scopeOf(rest, file); scope !== undefined; scope = scopeOf(rest, file)) {
    const range = scope.dependencies[name];
    if (range !== undefined) return lowestVersion(range.replace(/^(?:workspace|npm:(?:@[^@]+|[^@]+)@|npm):?/, ''));
    const nearest = scope;
    rest = rest.filter((each) => each !== nearest);
  }
  return undefined;
}
