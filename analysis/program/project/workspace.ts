import path from 'node:path';
import type { Resolution } from '../program.ts';
import { isFile, realPath, relativeTo } from './disk.ts';
import { packageAt } from './installed-package.ts';
import type { LocalPackages } from './local-package.ts';
import type { SourceFinder } from './source-file.ts';

/** Which files are the program's own, and what resolution a path on the disk makes. All paths absolute. */
export interface Workspace {
  readonly packages: LocalPackages;
  /** In the root and not installed. */
  isOwn(file: string): boolean;
  /** A found file, with query perhaps: one of ours, by its source, or a package's. */
  resolutionOf(found: string, from: string, specifier: string): Resolution;
  /** One of our files as it is. */
  own(file: string, query: string): Resolution;
  /** Something that lies in a folder that is not ours. */
  external(folder: string, specifier: string): Resolution;
  /** The source behind a path of ours that is perhaps not there. */
  sourceOf(target: string, from: string): string | undefined;
}

/** @param root with links followed, as found files are. */
export function createWorkspace(root: string, finder: SourceFinder, packages: LocalPackages): Workspace {
  const versions = new Map<string, ReturnType<typeof packageAt>>();
  const isOwn = (file: string): boolean => {
    const relative = relativeTo(root, file);
    return relative !== '..' && !relative.startsWith('../') && !path.isAbsolute(relative) && !/(?:^|\/)node_modules(?:\/|$)/.test(relative);
  };
  const external = (folder: string, specifier: string): Resolution => {
    const { version, blocking } = versions.get(folder) ?? packageAt(folder);
    versions.set(folder, { ...(version === undefined ? {} : { version }), ...(blocking === undefined ? {} : { blocking }) });
    return { kind: 'package', module: specifier, ...versions.get(folder) };
  };
  const own = (file: string, query: string): Resolution => ({ kind: isCode(file, query) ? 'file' : 'asset', file: relativeTo(root, realPath(file)) });
  const sourceOf = (target: string, from: string): string | undefined => {
    if (!isOwn(target)) return undefined;
    const folder = packages.around(path.dirname(target))?.folder ?? root;
    return shareTopFolder(folder, target, from) ? finder.fileAt(target) : finder.sourcesOf(folder, target)[0];
  };
  return {
    packages,
    isOwn,
    own,
    external,
    sourceOf,
    resolutionOf(found, from, specifier) {
      const { file, query } = splitQuery(found);
      return isOwn(file) ? own(sourceOf(file, from) ?? file, query) : external(packageFolder(file), specifier);
    },
  };
}

/** Built files mean each other, and so do the sources of whoever keeps them in a folder called `build`. */
function shareTopFolder(folder: string, target: string, from: string): boolean {
  const [top = '', below] = relativeTo(folder, target).split('/');
  return below !== undefined && relativeTo(folder, from).startsWith(`${top}/`);
}

/** Resolvers keep what follows the question mark; a file may have one in its name. */
function splitQuery(found: string): { file: string; query: string } {
  const mark = found.lastIndexOf('?');
  return mark < 0 || isFile(found) ? { file: found, query: '' } : { file: found.slice(0, mark), query: found.slice(mark) };
}

/** Bundlers' queries turn code into text, an address or a worker. A file without extension is a script, as Node takes it. */
function isCode(file: string, query: string): boolean {
  if (/^\?(?:.*&)?(?:raw|url|inline|worker|sharedworker)\b/.test(query)) return false;
  return /^\.?[^.]*$|\.[cm]?[jt]sx?$/.test(path.basename(file));
}

/** The folder of an installed package, and for others the file's own. */
function packageFolder(file: string): string {
  const match = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file);
  return match?.[0] ?? path.dirname(file);
}
