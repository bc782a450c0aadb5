import { groupBy } from '../group-by.ts';
import type { CallSite, Module, PropertyWrite } from '../module.ts';
import { oncePer } from '../once-per.ts';
import type { MadeName, Origin } from '../origin.ts';
import { certainly, NO_VALUES, valueKey, type Values } from '../value.ts';
import { fileNamed, namesOf } from './computed-names.ts';
import { nameAfter } from './made-names.ts';
import type { Follower } from './members-of.ts';

/** An object gets properties under names that the text does not tell. */
export interface OpenWrite {
  readonly file: string;
  readonly from: Origin;
  /** Properties keep their names: `Object.assign(a, from)`, `for (k in from) a[k] = from[k]`. Else `from` is the value itself. */
  readonly isCopy: boolean;
  /** The variable that holds the name, or that it is made of. */
  readonly key?: number;
  /** The names, where they are known all the same, each with what the variable holds then: of a parameter, what all callers pass. */
  readonly names?: ReadonlyMap<string, readonly string[]>;
}

/** What such a write gives for a name, if it may be of that name: what is found at the end of `path` in these values. */
export interface Under {
  readonly values: Values;
  readonly path: readonly string[];
}

export function valueUnder(follower: Follower, { file, from, key, names }: OpenWrite, name: string): Under {
  const texts = names?.get(name);
  return texts === undefined ? { values: NO_VALUES, path: [] } : valueFor(follower, file, from, key, texts);
}

/** `require('./' + name).default`, kept in a variable perhaps: what it is while the variable holds one of these texts. */
function valueFor(follower: Follower, file: string, from: Origin, key: number | undefined, texts: readonly string[], depth = 0): Under {
  if (from.kind === 'files' && from.name?.binding === key) {
    const files = texts.flatMap((text) => fileNamed(follower, file, from, text) ?? []);
    return { values: files.length === 0 ? NO_VALUES : certainly(...[...new Set(files)].map((each) => ({ kind: 'namespace' as const, file: each }))), path: [] };
  }
  const next = from.kind === 'member' ? from.object : onlyValue(follower, file, from);
  if (next === undefined || depth > DEEPEST) return { values: follower.follow(file, from), path: [] };
  const { values, path } = valueFor(follower, file, next, key, texts, depth + 1);
  return { values, path: from.kind === 'member' ? [...path, from.name] : path };
}

function onlyValue({ program }: Follower, file: string, origin: Origin): Origin | undefined {
  const [value, ...others] = origin.kind === 'binding' ? (program.modules.get(file)?.bindings[origin.binding]?.values ?? []) : [];
  return others.length === 0 ? value : undefined;
}

const DEEPEST = 8;

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
    for (const { owner, from, isCopy, made } of openSitesIn(module)) note(module.file, owner, from, isCopy, namesUnder(follower, module, isCopy, made));
  }
  return { to: (key) => byOwner.get(key) ?? NONE };
}

/** Where the key of a computed write is certainly one of some texts, or made of such, its names. */
function namesUnder(follower: Follower, { file }: Module, isCopy: boolean, made: MadeName | undefined): Pick<OpenWrite, 'key' | 'names'> | undefined {
  const texts = isCopy || made === undefined ? undefined : namesOf(follower, file, made.binding);
  if (made === undefined || texts === undefined) return undefined;
  const byName = groupBy(texts, (text) => nameAfter(made.steps, text));
  return { key: made.binding, names: byName };
}

interface Site extends Pick<OpenWrite, 'from' | 'isCopy'> {
  readonly owner: Origin;
  readonly made?: MadeName;
}

/** Asked again and again while they are read: following one may need all others. */
export const openSitesIn = oncePer((module: Module): readonly Site[] => [
  ...module.writes.flatMap((write) => (write.name === undefined ? [computedSite(write)] : [])),
  ...module.calls.flatMap((call) => (isObjectAssign(call) ? assignSites(call) : [])),
]);

function computedSite({ object, key, made = key === undefined ? undefined : { binding: key, steps: [] }, value }: PropertyWrite): Site {
  const isCopy = value.kind === 'element' && value.key !== undefined && value.key === key;
  return { owner: object, from: isCopy ? value.object : value, isCopy, ...(made === undefined ? {} : { made }) };
}

/** `Object.assign(…)` */
export const isObjectAssign = ({ callee }: CallSite): boolean => callee.kind === 'member' && callee.name === 'assign' && callee.object.kind === 'global' && callee.object.name === 'Object';

function assignSites({ args: [target, ...sources] }: CallSite): Site[] {
  if (target === undefined || target.spread) return [];
  return sources.map(({ origin, spread }) => ({ owner: target.origin, from: spread ? { kind: 'unknown' } : origin, isCopy: true }));
}
