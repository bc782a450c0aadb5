import { superclasses } from '../../../catalog/superclasses.ts';
import { fnKey, type CallGraph } from '../../program/call-graph.ts';
import type { ClassInfo, Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Value } from '../../program/value.ts';
import type { ClassRef } from '../../program/values/hierarchy.ts';
import { superclassesOf, type Follower } from '../../program/values/members-of.ts';
import { prototypeParents } from '../../program/values/prototype-links.ts';
import type { RefusalCode } from '../refusals.ts';
import type { Obstacle } from '../site.ts';
import { isPrivateMethod } from './private-method.ts';

const PROTOCOL = new Set(['toString', 'valueOf', 'toJSON', 'then', 'inspect', 'Symbol.iterator', 'Symbol.toPrimitive', 'next', 'return', 'throw']);

/** What about a function itself keeps it from having an async form at all, whoever calls it. */
export function structuralObstacle(graph: CallGraph, module: Module, fn: Fn): Obstacle | undefined {
  const found = KINDS[fn.kind] ?? (isConstructorFunction(graph, module, fn) ? KINDS.constructor : byForm(module, fn));
  if (found === undefined) return undefined;
  const name = fn.name === undefined ? 'the function' : `'${fn.name}'`;
  return { code: found[0], message: `${name} ${found[1]}`, hint: found[2], file: module.file, at: fn.nameRange ?? { start: fn.start, end: fn.start } };
}

/** A function of the time before classes: called with `new`, given a prototype's members, or with `this` in it and a name like a class. */
function isConstructorFunction(graph: CallGraph, module: Module, fn: Fn): boolean {
  if (fn.kind !== 'function') return false;
  const isConstructed = graph.callsTo(fnKey(module.file, fn.id)).some(({ file, call }) => graph.program.modules.get(file)?.calls[call]?.isNew === true);
  return isConstructed || module.members.some(({ name, object }) => name === 'prototype' && object.kind === 'binding' && object.binding === fn.binding) || (fn.uses.this && /^[A-Z]/.test(fn.name ?? ''));
}

type Found = readonly [RefusalCode, string, string];

const KINDS: Readonly<Partial<Record<Fn['kind'], Found>>> = {
  constructor: ['constructor', 'runs inside `new`, which gives the object at once', 'move the work into a static async factory'],
  getter: ['accessor', 'is read like a property', 'make it a method'],
  setter: ['accessor', 'is written like a property', 'make it a method'],
  field: ['class-field', 'initialises a class field', 'set the field in an async factory'],
  'static-block': ['class-field', 'is a static block', 'move the work into an async function'],
};

function byForm(module: Module, fn: Fn): Found | undefined {
  if (fn.isGenerator) return ['generator', 'is a generator, whose consumers expect its values at once', 'collect the values in an async function'];
  if (fn.returnType?.isPredicate === true) return ['type-predicate', 'is a type predicate or assertion', 'read the data first and pass it in'];
  if (neverReturns(module, fn)) return ['type-predicate', 'returns `never`, which tells the compiler that what follows a call is not reached', 'let its callers do the work and call it last'];
  if (fn.name !== undefined && PROTOCOL.has(fn.name) && (fn.kind === 'method' || fn.use.how === 'property' || fn.use.how === 'value')) {
    return ['conversion-protocol', 'is called by the language for its result', 'give it another name and await it'];
  }
  if (fn.name === undefined && fn.kind === 'method') return ['conversion-protocol', 'has a computed name, as the language’s own protocols have', 'give it a plain name'];
  if (fn.uses.newTarget) return ['constructor', 'asks for new.target', 'use a static async factory'];
  if (module.dynamic) return ['dynamic-code', 'stands in a file with eval or with', 'move it to a file of its own'];
  return module.language === 'dts' ? ['no-async-form', 'is only declared here', 'migrate the implementation'] : undefined;
}

const neverReturns = ({ types }: Module, fn: Fn): boolean => types.returns.some((each) => each.fn === fn.id && each.type.kind === 'keyword' && each.type.name === 'never');

/** Implementations and overrides have a contract with others. What the program has of it changes together (contract.ts); the rest is not ours to change. */
export function overrideObstacle(graph: CallGraph, module: Module, fn: Fn): Obstacle | undefined {
  const info = fn.class === undefined ? undefined : module.classes[fn.class];
  if (fn.name === undefined || isPrivateMethod(module, fn)) return undefined;
  const isMethod = info !== undefined && fn.kind === 'method';
  const other = isMethod ? (overridesOutside(graph.follower, { file: module.file, class: info.id }, fn.name) ?? outsideInterface(graph, module, info)) : prototypeOutside(graph.follower, module, fn, fn.name);
  if (other === undefined) return undefined;
  return {
    code: 'override',
    message: `'${info?.name ?? (isMethod ? 'class' : 'prototype')}.${fn.name}' shares its contract with ${other}`,
    hint: 'change the whole hierarchy at once by hand, or rename the method',
    file: module.file,
    at: fn.nameRange ?? fn,
  };
}

/** An interface that is not of the program may be what other code calls the method by. */
function outsideInterface(graph: CallGraph, module: Module, { id, implements: named }: ClassInfo): string | undefined {
  const isOutside = graph.follower.implementers().keepsToOutside({ kind: 'instance', file: module.file, class: id });
  return isOutside ? `the interface ${named.join(', ') || 'of its superclass'}, which is not all of the program` : undefined;
}

/** A class further up that is not of the program: its methods are called by code that is not read. */
function overridesOutside(follower: Follower, of: ClassRef, name: string, depth = 0): string | undefined {
  const parents = superclassesOf(follower, of);
  if (parents === undefined || depth > DEEPEST) return undefined;
  return parents.values.length === 0 ? 'a superclass that is not known' : firstOutside(follower, parents.values, name, depth);
}

/** `Sink.prototype.write = function () {…}`, where `Sink` inherits from a stream. */
function prototypeOutside(follower: Follower, { file, writes }: Module, { id, use }: Fn, name: string): string | undefined {
  const write = use.how === 'property' ? writes[use.write] : undefined;
  if (write?.value.kind !== 'function' || write.value.fn !== id || write.object.kind === 'this') return undefined;
  const above = follower.follow(file, write.object).values.flatMap((value) => (value.kind === 'prototype' ? prototypeParents(follower, value) : []));
  return firstOutside(follower, above, name, 0);
}

function firstOutside(follower: Follower, parents: readonly Value[], name: string, depth: number): string | undefined {
  for (const value of parents) {
    if (isUnknownTo(value, name)) continue;
    if (value.kind !== 'class' && value.kind !== 'function' && value.kind !== 'prototype') return 'a superclass outside the program';
    const further = value.kind === 'class' ? overridesOutside(follower, value, name, depth + 1) : depth > DEEPEST ? undefined : firstOutside(follower, prototypeParents(follower, { ...value, kind: 'prototype' }), name, depth + 1);
    if (further !== undefined) return further;
  }
  return undefined;
}

const DEEPEST = 16;

/** A class of the platform that neither has a method of that name nor looks for one. */
function isUnknownTo(value: Value, name: string): boolean {
  if (value.kind !== 'external') return false;
  const path = value.path.at(-1) === 'prototype' ? value.path.slice(0, -1) : value.path;
  const found = superclasses.find(({ module, paths }) => module === value.module && paths.includes(path.join('.')));
  return found?.names.includes(name) === false;
}
