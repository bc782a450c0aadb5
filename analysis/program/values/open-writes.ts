import type { CallSite, Module, PropertyWrite } from '../module.ts';
import { oncePer } from '../once-per.ts';
import type { Origin } from '../origin.ts';
import { certainly, NO_VALUES, valueKey, type Values } from '../value.ts';
import { certainTexts, namedLoad } from './computed-names.ts';
import type { Follower } from './members-of.ts';

/** An object gets properties under names that the text does not tell. */
export interface OpenWrite {
  readonly file: string;
  readonly from: Origin;
  /** Properties keep their names: `Object.assign(a, from)`, `for (k in from) a[k] = from[k]`. Else `from` is the value itself. */
  readonly isCopy: boolean;
  /** The variable that holds the name, and the names, where they are known all the same: of a parameter, those that all callers pass. */
  readonly key?: number;
  readonly names?: readonly string[];
}

/** What such a write gives for a name, if it may be of that name. */
export function valueUnder(follower: Follower, { file, from, key, names }: OpenWrite, name: string): Values {
  if (names?.includes(name) !== true) return NO_VALUES;
  const load = namedLoad(follower, file, from);
  const loaded = load?.key === key ? load?.fileOf(name) : undefined;
  return loaded === undefined ? follower.follow(file, from) : certainly({ kind: 'namespace', file: loaded });
}

export interface OpenWrites {
  /** Those to an object, by `valueKey`. */
  to(key: string): readonly OpenWrite[];
}

const NONE: readonly OpenWrite[] = [];

/** Every such write of a program. While they are read, none is known: what depends on itself has no answer. */
export function readOpenWrites(follower: Follower): OpenWrites {
  const byOwner = new Map<string, OpenWrite[]>();
  const note = (file: string, owner: Origin, from: Origin, isCopy: boolean, named?: Pick<OpenWrite, 'key' | 'names'>): void => {
    for (const value of follower.follow(file, owner).values) {
      if (value.kind === 'external' || value.kind === 'global' || value.kind === 'literal') continue;
      const key = valueKey(value);
      byOwner.set(key, [...(byOwner.get(key) ?? []), { file, from, isCopy, ...named }]);
    }
  };
  for (const module of follower.program.modules.values()) {
    for (const { owner, from, isCopy, key } of openSitesIn(module)) note(module.file, owner, from, isCopy, namesOf(follower, module, isCopy, key));
  }
  return { to: (key) => byOwner.get(key) ?? NONE };
}

/** Where the key of a computed write is certainly one of some texts, its names. */
function namesOf(follower: Follower, module: Module, isCopy: boolean, key: number | undefined): Pick<OpenWrite, 'key' | 'names'> | undefined {
  const names = isCopy || key === undefined ? undefined : certainTexts(follower.follow(module.file, { kind: 'binding', binding: key }));
  return key === undefined || names === undefined ? undefined : { key, names };
}

interface Site extends Pick<OpenWrite, 'from' | 'isCopy'> {
  readonly owner: Origin;
  /** The variable that holds the name. */
  readonly key?: number;
}

/** Asked again and again while they are read: following one may need all others. */
export const openSitesIn = oncePer((module: Module): readonly Site[] => [
  ...module.writes.flatMap((write) => (write.name === undefined ? [computedSite(write)] : [])),
  ...module.calls.flatMap((call) => (isObjectAssign(call) ? assignSites(call) : [])),
]);

function computedSite({ object, key, value }: PropertyWrite): Site {
  const isCopy = value.kind === 'element' && value.key !== undefined && value.key === key;
  return { owner: object, from: isCopy ? value.object : value, isCopy, ...(key === undefined ? {} : { key }) };
}

const isObjectAssign = ({ callee }: CallSite): boolean => callee.kind === 'member' && callee.name === 'assign' && callee.object.kind === 'global' && callee.object.name === 'Object';

function assignSites({ args: [target, ...sources] }: CallSite): Site[] {
  if (target === undefined || target.spread) return [];
  return sources.map(({ origin, spread }) => ({ owner: target.origin, from: spread ? { kind: 'unknown' } : origin, isCopy: true }));
}
