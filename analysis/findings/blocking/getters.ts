import type { CallGraph } from '../../program/call-graph.ts';
import type { ClassInfo, Fn, ObjectLiteral } from '../../program/function.ts';
import type { MemberUse, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Origin } from '../../program/origin.ts';
import type { Program } from '../../program/program.ts';
import type { Range } from '../../program/structure.ts';
import { hasKey, valueKey, type Value } from '../../program/value.ts';
import { lineageOf } from '../../program/values/lineage.ts';
import { callable } from '../../program/values/members-of.ts';

/** Asked for every property that is read, so names that no getter has are answered at once. */
const accessorNames: (program: Program) => ReadonlySet<string> = oncePer(({ base, modules }: Program) => {
  const added = [...modules.values()].filter(({ file }) => base?.modules.has(file) !== true);
  return new Set([...(base === undefined ? [] : accessorNames(base)), ...added.flatMap(accessorsIn)]);
});

const accessorsIn = oncePer((module: Module): readonly string[] => [...module.functions.flatMap(({ kind, name }) => ((kind === 'getter' || kind === 'setter') && name !== undefined ? [name] : [])), ...definedIn(module).map(({ name }) => name)]);

/** The getter that reading a property runs, or the setter that writing it does, of an object or class of the program. */
export function getterOf(graph: CallGraph, module: Module, { object, name, access }: Pick<MemberUse, 'object' | 'name' | 'access'>): (Accessor & { readonly certain: boolean }) | undefined {
  if (name === undefined || !accessorNames(graph.program).has(name) || access === 'delete') return undefined;
  const { values, certain } = callable(graph.follower, graph.follower.follow(module.file, object));
  const kind = access === 'write' ? 'setter' : 'getter';
  const found = values.flatMap((value) => accessorIn(graph, value, name, kind) ?? accessorDefined(graph, value, name, kind) ?? []);
  const [first] = found;
  return first === undefined ? undefined : { ...first, certain: certain && found.length === values.length && found.every(({ fn }) => fn === first.fn) };
}

function accessorIn({ program, follower }: CallGraph, value: Value, name: string, kind: 'getter' | 'setter'): Accessor | undefined {
  if (value.kind !== 'object' && value.kind !== 'instance' && value.kind !== 'class') return undefined;
  const isStatic = value.kind === 'class';
  const places = value.kind === 'object' ? [{ file: value.file, ids: ofObject(program.modules.get(value.file)?.objects[value.object], name) }] : lineageOf(follower, value).map(({ file, class: id }) => ({ file, ids: ofClass(program.modules.get(file)?.classes[id], name, isStatic) }));
  // The nearest that has the name decides.
  const place = places.find(({ ids }) => ids.length > 0);
  const fn = place?.ids.map((id) => program.modules.get(place.file)?.functions[id]).find((each) => each?.kind === kind);
  return place === undefined || fn === undefined ? undefined : { file: place.file, fn };
}

/** `Object.defineProperty(settings, 'values', { get() {…} })`. */
function accessorDefined({ program, follower }: CallGraph, value: Value, name: string, kind: 'getter' | 'setter'): Accessor | undefined {
  const key = valueKey(value);
  for (const module of definingModules(program)) {
    const found = definedIn(module).find((each) => each.name === name && each[kind] !== undefined && hasKey(follower.follow(module.file, each.object), key));
    const fn = module.functions[found?.[kind] ?? -1];
    if (fn !== undefined) return { file: module.file, fn };
  }
  return undefined;
}

/** Few files define any, and each value that is read from is looked for in all of them. */
const definingModules = oncePer(({ modules }: Program): readonly Module[] => [...modules.values()].filter((module) => definedIn(module).length > 0));

interface Defined {
  readonly object: Origin;
  readonly name: string;
  readonly getter?: number;
  readonly setter?: number;
}

const definedIn = oncePer(({ calls, objects, text }: Module): readonly Defined[] => {
  if (!text.includes('defineProperty')) return [];
  return calls.flatMap(({ callee, args: [object, name, descriptor] }): Defined[] => {
    const isDefinition = callee.kind === 'member' && callee.name === 'defineProperty' && callee.object.kind === 'global' && callee.object.name === 'Object';
    if (!isDefinition || object === undefined || name?.origin.kind !== 'literal' || typeof name.origin.value !== 'string' || descriptor?.origin.kind !== 'object') return [];
    const { properties } = objects[descriptor.origin.object] ?? { properties: [] };
    const [getter] = ofObject({ properties }, 'get');
    const [setter] = ofObject({ properties }, 'set');
    return getter === undefined && setter === undefined ? [] : [{ object: object.origin, name: name.origin.value, ...(getter === undefined ? {} : { getter }), ...(setter === undefined ? {} : { setter }) }];
  });
});

interface Accessor {
  readonly file: string;
  readonly fn: Fn;
}

const ofObject = (object: Pick<ObjectLiteral, 'properties'> | undefined, name: string): number[] => (object?.properties ?? []).flatMap((each) => (each.name === name && each.value.kind === 'function' ? [each.value.fn] : []));

const ofClass = (info: ClassInfo | undefined, name: string, isStatic: boolean): number[] => (info?.members ?? []).flatMap((each) => (each.name === name && each.isStatic === isStatic && each.fn !== undefined ? [each.fn] : []));

/** A property that is read or written: by its name behind a dot, or by taking an object apart. */
export interface PropertyUse extends Range {
  readonly object: Origin;
  readonly name: string;
  readonly access: MemberUse['access'];
  readonly fn: number;
}

/** The uses of properties in a file that accessors of a program may have, by the names that they have there. */
export function accessorUses({ program }: CallGraph, module: Module): readonly PropertyUse[] {
  const names = accessorNames(program);
  return names.size === 0 ? [] : propertyUses(module).filter(({ name }) => names.has(name));
}

const propertyUses = oncePer(({ members, bindings, text }: Module): readonly PropertyUse[] => [
  ...members.flatMap(({ name, object, access, fn, start, end }) => (name === undefined ? [] : [{ name, object, access, fn, start, end }])),
  ...bindings.flatMap(({ values: [value], declarator, range, fn }): PropertyUse[] => {
    const isPart = declarator !== undefined && text[declarator.start] === '{' && value?.kind === 'member';
    return isPart ? [{ name: value.name, object: value.object, access: 'read', fn, ...range }] : [];
  }),
]);
