import type { CallGraph, FnKey } from '../../program/call-graph.ts';
import type { ClassInfo } from '../../program/function.ts';
import { oncePer } from '../../program/once-per.ts';
import type { ClassRef } from '../../program/values/hierarchy.ts';
import { superclassesOf } from '../../program/values/members-of.ts';
import { familyOf } from '../references/contract.ts';

/** Names of what a factory needs, the first that nobody in the family has. */
const FACTORY_NAMES = ['create', 'createAsync', 'createInstance'] as const;
const LOAD_NAMES = ['init', 'initAsync', 'initInstance'] as const;

/** How the factory of a class is called, and the method that does what is left of its constructor. */
export interface FactoryNames {
  readonly factory: string;
  readonly load: string;
}

/** One pair of names for a class and all that it shares ancestors with; undefined where all of them are taken. */
export function factoryNames(graph: CallGraph, of: ClassRef): FactoryNames | undefined {
  const taken = takenNames(graph)(of);
  const factory = FACTORY_NAMES.find((name) => !taken.has(name));
  const load = LOAD_NAMES.find((name) => !taken.has(name));
  return factory === undefined || load === undefined ? undefined : { factory, load };
}

/** `Store.create`, by the key of a constructor; undefined for any other function. */
export function factoryOf(graph: CallGraph, key: FnKey): string | undefined {
  const found = graph.functionOf(key);
  if (found?.fn.kind !== 'constructor' || found.fn.class === undefined) return undefined;
  const of = { file: found.module.file, class: found.fn.class };
  return `${classOf(graph, of)?.name ?? 'the class'}.${factoryNames(graph, of)?.factory ?? FACTORY_NAMES[0]}`;
}

/** Members of the family, and whatever the files of its classes read or write by such a name: a field may be set from outside. */
const takenNames = oncePer((graph: CallGraph) => {
  const used = new Map<string, ReadonlySet<string>>();
  return (of: ClassRef): ReadonlySet<string> => {
    const family = familyOf(graph, of);
    return new Set(family.flatMap((each) => {
      const module = graph.program.modules.get(each.file);
      const names = used.get(each.file) ?? new Set(module?.members.flatMap(({ name, object }) => (name === undefined || object.kind !== 'this' ? [] : [name])));
      used.set(each.file, names);
      return [...names, ...(module?.classes[each.class]?.members.flatMap(({ name }) => name ?? []) ?? [])];
    }));
  };
});

/** What a class extends: its own superclass in the program, something of Node's or the language, nothing, or something that is not known. */
export type Parent = { readonly kind: 'own'; readonly of: ClassRef } | { readonly kind: 'none' | 'platform' | 'unknown' };

export function parentOf(graph: CallGraph, of: ClassRef): Parent {
  const above = superclassesOf(graph.follower, of);
  if (above === undefined) return { kind: 'none' };
  const { values, certain } = above;
  const [value, ...others] = values;
  if (!certain || value === undefined || others.length > 0) return { kind: 'unknown' };
  if (value.kind === 'class') return { kind: 'own', of: { file: value.file, class: value.class } };
  const isPlatform = value.kind === 'global' || (value.kind === 'external' && value.module.startsWith('node:'));
  return { kind: isPlatform ? 'platform' : 'unknown' };
}

const DEEPEST = 16;

/** The class and all above it in the program, nearest first. */
export function lineOf(graph: CallGraph, of: ClassRef): ClassRef[] {
  const line = [of];
  for (let parent = parentOf(graph, of); parent.kind === 'own' && line.length < DEEPEST; parent = parentOf(graph, parent.of)) line.push(parent.of);
  return line;
}

/** Has instances of it fields of their own, which the language sets after `super()` has returned? */
export function hasFields(graph: CallGraph, { file, class: id }: ClassRef): boolean {
  const module = graph.program.modules.get(file);
  return module?.classes[id]?.members.some((member) => member.fn === undefined && !member.isStatic && !member.isAbstract && !/^(?:[\w\s]*\s)?declare\s/.test(module.text.slice(member.start, member.end))) === true;
}

export const classOf = ({ program }: CallGraph, { file, class: id }: ClassRef): ClassInfo | undefined => program.modules.get(file)?.classes[id];
