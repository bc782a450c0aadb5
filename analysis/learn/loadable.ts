import path from 'node:path';
import { relativeTo } from '../program/project/disk.ts';
import { exportTargets } from '../program/project/export-targets.ts';
import { readManifest } from '../program/project/manifest.ts';
import { loadNativeResolver, type How } from '../program/project/native-resolver.ts';

/** A name under which code loads a package, or a part of it, and the files that it then gets. */
export interface Loadable {
  readonly specifier: string;
  /** Relative to the package's folder, with `/`: the one for `import` and the one for `require`, where they differ. */
  readonly files: readonly string[];
}

const HOWS: readonly How[] = ['import', 'require'];

/**
 * What of an installed package can be loaded by its name: its entry, and what its `exports` name one by one.
 * A file that two names give is told under the first.
 * @param folder the package's own, links resolved.
 * @param from the folder that it is loaded from.
 */
export function loadable(folder: string, from: string, name: string): Loadable[] {
  const resolver = loadNativeResolver();
  const seen = new Set<string>();
  return specifiers(folder, name).flatMap((specifier) => {
    const found = HOWS.flatMap((how) => resolver?.resolve(path.join(from, 'index.js'), specifier, how) ?? []);
    const files = [...new Set(found.map((file) => relativeTo(folder, file)))].filter((file) => !file.startsWith('../') && /\.[cm]?[jt]sx?$/.test(file) && !seen.has(file));
    for (const file of files) seen.add(file);
    return files.length === 0 ? [] : [{ specifier, files }];
  });
}

function specifiers(folder: string, name: string): string[] {
  const read = readManifest(folder);
  const targets = read.kind === 'manifest' ? exportTargets(read.manifest.exports) : [];
  const named = targets.map(({ subpath }) => subpath).filter((subpath) => subpath.startsWith('./') && !subpath.includes('*'));
  return [name, ...new Set(named.map((subpath) => `${name}/${subpath.slice(2)}`))];
}
