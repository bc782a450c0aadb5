import { superclasses } from '../../../catalog/superclasses.ts';
import { fnKey, type CallGraph } from '../../program/call-graph.ts';
import type { ClassInfo, Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Value } from '../../program/value.ts';
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
  if (info === undefined || fn.name === undefined || fn.kind !== 'method' || isPrivateMethod(module, fn)) return undefined;
  const other = overridesOutside(graph, module, info.id, fn.name) ?? outsideInterface(graph, module, info);
  if (other === undefined) return undefined;
  return {
    code: 'override',
    message: `'${info.name ?? 'class'}.${fn.name}' shares its contract with ${other}`,
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
function overridesOutside(graph: CallGraph, module: Module, id: number, name: string, depth = 0): string | undefined {
  const info = module.classes[id];
  if (info?.superClass === undefined || depth > 16) return undefined;
  const parents = graph.follower.follow(module.file, info.superClass);
  if (parents.values.length === 0) return 'a superclass that is not known';
  for (const value of parents.values) {
    if (isUnknownTo(value, name)) continue;
    const parent = value.kind === 'class' ? graph.program.modules.get(value.file) : undefined;
    if (value.kind !== 'class' || parent === undefined) return 'a superclass outside the program';
    const further = overridesOutside(graph, parent, value.class, name, depth + 1);
    if (further !== undefined) return further;
  }
  return undefined;
}

/** A class of the platform that neither has a method of that name nor looks for one. */
function isUnknownTo(value: Value, name: string): boolean {
  if (value.kind !== 'external') return false;
  const found = superclasses.find(({ module, paths }) => module === value.module && paths.includes(value.path.join('.')));
  return found?.names.includes(name) === false;
}
