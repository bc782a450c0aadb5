import { certainTexts, namedLoad } from './computed-names.ts';
import type { Follower } from './members-of.ts';
import type { CallSite, Module, PropertyWrite } from './module.ts';
import type { Origin } from './origin.ts';
import { certainly, NO_VALUES, valueKey, type Values } from './value.ts';

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
  const note: Note = (file, owner, from, isCopy, named) => {
    for (const value of follower.follow(file, owner).values) {
      if (value.kind === 'external' || value.kind === 'global' || value.kind === 'literal') continue;
      const key = valueKey(value);
      byOwner.set(key, [...(byOwner.get(key) ?? []), { file, from, isCopy, ...named }]);
    }
  };
  for (const module of follower.program.modules.values()) {
    for (const write of module.writes) if (write.name === undefined) noteComputed(follower, module, write, note);
    for (const call of module.calls) if (isObjectAssign(call)) noteAssign(module, call, note);
  }
  return { to: (key) => byOwner.get(key) ?? NONE };
}

type Note = (file: string, owner: Origin, from: Origin, isCopy: boolean, named?: Pick<OpenWrite, 'key' | 'names'>) => void;

function noteComputed(follower: Follower, module: Module, { object, key, value }: PropertyWrite, note: Note): void {
  const isCopy = value.kind === 'element' && value.key !== undefined && value.key === key;
  const names = isCopy || key === undefined ? undefined : certainTexts(follower.follow(module.file, { kind: 'binding', binding: key }));
  note(module.file, object, isCopy ? value.object : value, isCopy, key === undefined || names === undefined ? undefined : { key, names });
}

const isObjectAssign = ({ callee }: CallSite): boolean => callee.kind === 'member' && callee.name === 'assign' && callee.object.kind === 'global' && callee.object.name === 'Object';

function noteAssign(module: Module, { args: [target, ...sources] }: CallSite, note: Note): void {
  if (target === undefined || target.spread) return;
  for (const { origin, spread } of sources) note(module.file, target.origin, spread ? { kind: 'unknown' } : origin, true);
}
