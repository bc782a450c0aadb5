import { isJsonObject } from './json-text.ts';

/** One path in the `exports` or `imports` of a package.json, and what must hold for it. */
export interface ExportTarget {
  /** `.`, `./sub`, `./features/*`, `#internal`. */
  readonly subpath: string;
  readonly conditions: readonly string[];
  /** `./dist/index.js`, the name of a package, or null where the subpath is closed. */
  readonly target: string | null;
}

/** Every path of an `exports` or `imports` field, in the order in which they are tried. */
export function exportTargets(field: unknown): ExportTarget[] {
  if (!isJsonObject(field) || !Object.keys(field).some((key) => /^[.#]/.test(key))) return targetsUnder('.', [], field);
  return Object.entries(field).flatMap(([subpath, value]) => targetsUnder(subpath, [], value));
}

function targetsUnder(subpath: string, conditions: readonly string[], value: unknown): ExportTarget[] {
  if (value === null) return [{ subpath, conditions, target: null }];
  if (typeof value === 'string') return [{ subpath: starred(subpath), conditions, target: subpath.endsWith('/') ? starred(value) : value }];
  if (Array.isArray(value)) return value.flatMap((each) => targetsUnder(subpath, conditions, each));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([condition, inner]) => targetsUnder(subpath, [...conditions, condition], inner));
}

/** A folder, as Node 16 still had it: `./lib/` is `./lib/*`. */
function starred(folder: string): string {
  return folder.endsWith('/') ? `${folder}*` : folder;
}

/**
 * The paths that a subpath leads to under these conditions, patterns filled in, first choice first.
 * None where the package closes it.
 */
export function targetsFor(targets: readonly ExportTarget[], subpath: string, conditions: ReadonlySet<string>): string[] {
  const key = matchingKey(targets, subpath);
  const star = key === undefined ? undefined : starOf(key, subpath);
  const found: string[] = [];
  for (const each of targets) {
    if (each.subpath !== key || !each.conditions.every((condition) => conditions.has(condition))) continue;
    if (each.target === null) break;
    found.push(fill(each.target, star));
  }
  return found;
}

/** The key of `exports` that answers for a subpath: the same text, or the pattern with the longest beginning. */
export function matchingKey(targets: readonly ExportTarget[], subpath: string): string | undefined {
  let best: string | undefined;
  for (const { subpath: key } of targets) {
    if (key === subpath) return key;
    if (starOf(key, subpath) !== undefined && (best === undefined || beginning(key).length > beginning(best).length)) best = key;
  }
  return best;
}

/** What stands for the star when a subpath fits a pattern. */
export function starOf(key: string, subpath: string): string | undefined {
  if (!key.includes('*')) return undefined;
  const [before = '', after = ''] = key.split('*');
  if (!subpath.startsWith(before) || !subpath.endsWith(after)) return undefined;
  return subpath.length > before.length + after.length ? subpath.slice(before.length, subpath.length - after.length) : undefined;
}

/** A target with the star's value in its place. */
export function fill(target: string, star: string | undefined): string {
  return star === undefined ? target : target.replaceAll('*', () => star);
}

function beginning(key: string): string {
  return key.split('*', 1)[0] ?? key;
}
