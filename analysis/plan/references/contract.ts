import { objectsWith } from '../../program/by-function.ts';
import { fnKey, type CallGraph, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Origin } from '../../program/origin.ts';
import { certainly, type Value, valueKey } from '../../program/value.ts';
import type { ClassRef } from '../../program/values/hierarchy.ts';
import { implementerKey, type Implementer, type TypeRef } from '../../program/values/implementers.ts';
import { memberOf, superclassesOf, type Follower } from '../../program/values/members-of.ts';
import { prototypeParents } from '../../program/values/prototype-links.ts';

/**
 * Functions that stand for each other: methods of the same name in classes that extend one another, or under an interface that
 * declares it. Whoever calls one by the type it has may get any of them, so they become async together. Only those of the program;
 * `overrideObstacle` asks about the others.
 */
export const contractOf = (graph: CallGraph, module: Module, fn: Fn): readonly FnKey[] => contracts(graph)(fnKey(module.file, fn.id));

const contracts = oncePer((graph: CallGraph) => {
  const known = new Map<FnKey, readonly FnKey[]>();
  return (key: FnKey): readonly FnKey[] => {
    const found = known.has(key) ? undefined : graph.functionOf(key);
    if (found !== undefined) known.set(key, findContract(graph, found.module, found.fn));
    return known.get(key) ?? [];
  };
});

function findContract(graph: CallGraph, module: Module, fn: Fn): FnKey[] {
  const holder = holderOf(module, fn);
  if (fn.name !== undefined && fn.use.how === 'property') return onRelatedPrototypes(graph, module, fn, fn.name);
  if (holder === undefined || fn.name === undefined || fn.name.startsWith('#')) return [];
  const { name } = fn;
  if (fn.isStatic) return familyOf(graph, { file: module.file, class: fn.class ?? -1 }).flatMap((each) => staticMethod(graph, each, name)).filter((key) => key !== fnKey(module.file, fn.id));
  const bound = boundTogether(graph, holder, name);
  const above = holder.kind === 'instance' ? onPrototypesAbove(graph, holder, name) : [];
  return [...new Set([...bound.flatMap((each) => functionsOf(graph, each, name)), ...above])].filter((key) => key !== fnKey(module.file, fn.id));
}

/** `A.prototype.load` and the `load` of a class or prototype whose objects are objects of A: `this.load()` may call either. */
function onRelatedPrototypes(graph: CallGraph, module: Module, fn: Fn, name: string): FnKey[] {
  const { follower } = graph;
  const all = onPrototypes(follower, name);
  const own = all.filter(({ key }) => key === fnKey(module.file, fn.id)).map(({ of }) => of);
  const below = own.flatMap((each) => follower.hierarchy().heirs(each)).flatMap((each) => (each.kind === 'instance' ? ownMethod(graph, each, name, false) : []));
  const areRelated = (a: Prototype, b: Prototype): boolean => inheritsFrom(follower, a, valueKey(b)) || inheritsFrom(follower, b, valueKey(a));
  const related = all.filter(({ of, key }) => key !== fnKey(module.file, fn.id) && own.some((each) => areRelated(each, of))).map(({ key }) => key);
  return [...new Set([...related, ...below])];
}

/** The functions that prototypes are given under a name. */
function onPrototypes(follower: Follower, name: string): { readonly of: Prototype; readonly key: FnKey }[] {
  const prototypes = (file: string, object: Origin): Prototype[] => follower.follow(file, object).values.flatMap((value) => (value.kind === 'prototype' ? [value] : []));
  return follower.writesNamed(name).flatMap(({ file, write: { object, value } }) => (value.kind === 'function' ? prototypes(file, object).map((of) => ({ of, key: fnKey(file, value.fn) })) : []));
}

/** Those of the constructor functions that a class extends, itself or through other classes. */
function onPrototypesAbove({ follower }: CallGraph, of: ClassRef, name: string): FnKey[] {
  return onPrototypes(follower, name).filter(({ of: above }) => follower.hierarchy().heirs(above).some((heir) => heir.kind === 'instance' && heir.file === of.file && heir.class === of.class)).map(({ key }) => key);
}

type Prototype = Extract<Value, { kind: 'prototype' }>;

function inheritsFrom(follower: Follower, value: Prototype, key: string, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  return prototypeParents(follower, value).some((parent) => valueKey(parent) === key || (parent.kind === 'prototype' && inheritsFrom(follower, parent, key, depth + 1)));
}

/** The class or object literal whose member a function is. */
export function holderOf(module: Module, fn: Fn): Implementer | undefined {
  if (fn.kind === 'method' && fn.class !== undefined) return { kind: 'instance', file: module.file, class: fn.class };
  if (fn.use.how === 'value') return fn.use.object === undefined ? undefined : { kind: 'object', file: module.file, object: fn.use.object };
  const object = fn.kind === 'method' ? objectsWith(module, fn.id)[0] : undefined;
  return object === undefined ? undefined : { kind: 'object', file: module.file, object: object.id };
}

/** The interfaces that a member belongs to: of its holder, and of all that they bind it to. */
export function declaringTypes(graph: CallGraph, module: Module, fn: Fn): TypeRef[] {
  const holder = holderOf(module, fn);
  const { name } = fn;
  if (holder === undefined || name === undefined || fn.isStatic) return [];
  return boundTogether(graph, holder, name).flatMap((each) => typesWith(graph, each, name));
}

function boundTogether(graph: CallGraph, first: Implementer, name: string): Implementer[] {
  const found = new Map<string, Implementer>();
  const queue = [first];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (found.has(implementerKey(at))) continue;
    found.set(implementerKey(at), at);
    if (at.kind === 'instance') queue.push(...familyOf(graph, at).map((each) => ({ kind: 'instance' as const, ...each })));
    for (const type of typesWith(graph, at, name)) queue.push(...graph.follower.implementers().of(type));
  }
  return [...found.values()];
}

/** The interfaces of a holder that declare the member. */
function typesWith(graph: CallGraph, holder: Implementer, name: string): TypeRef[] {
  return graph.follower.implementers().typesOf(holder).filter((type) => declares(graph, type, name));
}

function declares(graph: CallGraph, { file, name: typeName }: TypeRef, name: string): boolean {
  const declarations = graph.program.modules.get(file)?.types.declarations.filter((each) => each.name === typeName) ?? [];
  return declarations.some(({ type }) => type.kind === 'object' && type.members.some((member) => member.name === name));
}

/** All classes that share an ancestor of the program with this one. */
export function familyOf(graph: CallGraph, { file, class: id }: ClassRef): ClassRef[] {
  const hierarchy = graph.follower.hierarchy();
  const roots = rootsOf(graph, { file, class: id }, 0);
  const all = roots.flatMap((root) => [root, ...hierarchy.descendants(root)]);
  return [...new Map(all.map((each) => [`${each.file}#${each.class}`, each])).values()];
}

const DEEPEST = 16;

function rootsOf(graph: CallGraph, of: ClassRef, depth: number): ClassRef[] {
  const parents = depth > DEEPEST ? [] : superclassesOf(graph.follower, of)?.values ?? [];
  const known = parents.flatMap((value) => (value.kind === 'class' ? [{ file: value.file, class: value.class }] : []));
  return known.length === 0 ? [of] : known.flatMap((parent) => rootsOf(graph, parent, depth + 1));
}

/** Its own function of that name; what a class inherits belongs to the class that has it. */
function functionsOf(graph: CallGraph, holder: Implementer, name: string): FnKey[] {
  if (holder.kind === 'instance') return ownMethod(graph, holder, name, false);
  return memberOf(graph.follower, certainly(holder), name).values.flatMap((value) => (value.kind === 'function' ? [fnKey(value.file, value.fn)] : []));
}

const staticMethod = (graph: CallGraph, of: ClassRef, name: string): FnKey[] => ownMethod(graph, of, name, true);

function ownMethod(graph: CallGraph, { file, class: id }: ClassRef, name: string, isStatic: boolean): FnKey[] {
  const member = graph.program.modules.get(file)?.classes[id]?.members.find((each) => each.name === name && each.isStatic === isStatic && each.fn !== undefined);
  return member?.fn === undefined ? [] : [fnKey(file, member.fn)];
}
