/**
 * Promise functions that change nothing: two of them can be at work at the same time, whichever comes first.
 * A list of names for the rule about awaits in sequence.
 */
export interface Read {
  /** As in `Entry`. */
  readonly module: string;
  readonly path: string;
}

const GROUPS: readonly (readonly [modules: readonly string[], paths: string, prefix?: string])[] = [
  [['node:fs/promises'], 'access lstat readFile readdir readlink realpath stat statfs'],
  [['node:fs'], 'access lstat readFile readdir readlink realpath stat statfs', 'promises'],
  [['node:dns/promises'], 'lookup lookupService resolve resolve4 resolve6 resolveMx resolveTxt resolveNs resolveSrv reverse'],
  [['fs-extra', 'fs-extra/esm'], 'access lstat pathExists readFile readJSON readJson readdir readlink realpath stat'],
  [['find-up'], 'default findUp findUpMultiple pathExists'],
  [['pkg-dir'], 'default packageDirectory'],
  [['read-pkg'], 'default readPackage'],
  [['load-json-file'], 'default loadJsonFile'],
  [['path-exists'], 'default pathExists'],
  [['globby'], 'default globby'],
  [['fast-glob'], 'default glob'],
  [['tinyglobby', 'glob'], 'glob'],
  [['which'], 'default'],
];

/** Every function known to read only. */
export const reads: readonly Read[] = GROUPS.flatMap(([modules, paths, prefix]) => modules.flatMap((module) => paths.split(' ').map((path) => ({ module, path: prefix === undefined ? path : `${prefix}.${path}` }))));
