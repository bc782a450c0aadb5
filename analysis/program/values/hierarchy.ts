import type { Program } from '../program.ts';
import type { Value } from '../value.ts';
import { superclassesOf, type Follower } from './members-of.ts';
import { prototypeLinks } from './prototype-links.ts';

/** `file#number` of a class. */
export type ClassKey = string;

export const classKey = (file: string, id: number): ClassKey => `${file}#${id}`;

export interface ClassRef {
  readonly file: string;
  readonly class: number;
}

/** A constructor function of the time before classes; what it makes has the members of its prototype. */
export interface ConstructorRef {
  readonly file: string;
  readonly fn: number;
}

export type Heir = Extract<Value, { kind: 'instance' | 'prototype' }>;

export interface Hierarchy {
  /** The classes of the program that extend a class, directly or through others. */
  descendants(of: ClassRef): readonly ClassRef[];
  /** What has the members of a constructor function's prototype besides its own objects: `class C extends F`, `util.inherits(G, F)`. */
  heirs(of: ConstructorRef): readonly Heir[];
}

/** Reads every `extends` of a program once, and what links prototypes when it is first asked for. */
export function readHierarchy(program: Program, follower: Follower): Hierarchy {
  const children = new Map<ClassKey, ClassRef[]>();
  const extending = new Map<string, Heir[]>();
  const all = [...program.modules.values()].flatMap(({ file, classes }) => classes.map((info) => ({ file, class: info.id })));
  for (const each of all) {
    for (const value of superclassesOf(follower, each)?.values ?? []) {
      if (value.kind === 'class') add(children, classKey(value.file, value.class), each);
      if (value.kind === 'function') add(extending, constructorKey(value), { kind: 'instance', ...each });
    }
  }
  const descendants = (of: ClassRef): ClassRef[] => reachedFrom([of], (each) => classKey(each.file, each.class), (each) => children.get(classKey(each.file, each.class)) ?? []);
  let linked: Map<string, Heir[]> | undefined;
  const below = (each: Heir): readonly Heir[] => {
    if (each.kind === 'instance') return descendants(each).map((one) => ({ kind: 'instance', ...one }));
    return [...(extending.get(constructorKey(each)) ?? []), ...((linked ??= linkedPrototypes(follower)).get(constructorKey(each)) ?? [])];
  };
  return { descendants, heirs: ({ file, fn }) => reachedFrom<Heir>([{ kind: 'prototype', file, fn }], (each) => `${each.kind} ${each.kind === 'instance' ? classKey(each.file, each.class) : constructorKey(each)}`, below) };
}

const constructorKey = ({ file, fn }: ConstructorRef): string => `${file}#${fn}`;

function linkedPrototypes(follower: Follower): Map<string, Heir[]> {
  const linked = new Map<string, Heir[]>();
  for (const { child, parent } of prototypeLinks(follower)) add(linked, constructorKey(parent), { kind: 'prototype', file: child.file, fn: child.fn });
  return linked;
}

function add<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** All that is reached, without the first. */
function reachedFrom<Item>(first: readonly Item[], keyOf: (item: Item) => string, next: (item: Item) => readonly Item[]): Item[] {
  const seen = new Set(first.map(keyOf));
  const found: Item[] = [];
  const queue = [...first];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const each of next(at)) {
      if (seen.has(keyOf(each))) continue;
      seen.add(keyOf(each));
      found.push(each);
      queue.push(each);
    }
  }
  return found;
}
