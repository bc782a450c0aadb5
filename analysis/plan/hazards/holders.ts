import { fnKey, type CallGraph } from '../../program/call-graph.ts';
import type { Binding, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Value } from '../../program/value.ts';
import { functionWithThis } from '../../program/values/this-of.ts';
import { declaredBinding } from './declared-binding.ts';
import { isFreshOrigin, isFreshResult, rootClass, standsAtTopLevel } from './fresh.ts';

/** An object whose properties or elements are read and written: told by where it is kept or made. */
export interface Holder {
  readonly key: string;
  /** As the program calls it. */
  readonly name: string;
  /** It is what `this` is in the function: another object where the function is called on another. */
  readonly onThis?: true;
  /** The function whose every activation has an object of its own. */
  readonly perActivationOf?: number;
  /** Made outside the program: its methods are not seen, and are taken to change nothing of ours. */
  readonly outside?: true;
}

export const NESTED = '›';

/** The key of what a parameter holds, until the caller's argument takes its place. */
export const paramKey = (callee: string, index: number): string => `param ${callee} ${index}`;

const DEEPEST = 8;

/** Which object an expression gives; undefined where that is not known or nobody else has it. Objects of one class count as one. */
export function holderOf(graph: CallGraph, module: Module, origin: Origin, depth = 0): Holder | undefined {
  if (depth > DEEPEST) return undefined;
  switch (origin.kind) {
    case 'this':
    case 'super':
      return thisHolder(graph, module, origin);
    case 'binding':
      return bindingHolder(graph, module, origin.binding, depth);
    case 'member':
      return memberHolder(graph, module, origin, depth);
    case 'global':
      return { key: `global ${origin.name}`, name: origin.name, outside: true };
    case 'result':
    case 'exports':
      return isFreshResult(graph, module, origin) ? undefined : valueHolder(graph, module, origin, 'the result');
    default:
      return undefined;
  }
}

function thisHolder(graph: CallGraph, module: Module, origin: Extract<Origin, { kind: 'this' | 'super' }>): Holder | undefined {
  const known = valueHolder(graph, module, { kind: 'this', fn: origin.fn }, 'this');
  if (known !== undefined) return { ...known, onThis: true };
  const fn = functionWithThis(module, origin.fn);
  if (fn?.kind !== 'function' || !graph.callsTo(fnKey(module.file, fn.id)).some((ref) => graph.program.modules.get(ref.file)?.calls[ref.call]?.isNew === true)) return undefined;
  return { key: `prototype ${module.file}#${fn.id}`, name: 'this', onThis: true };
}

function bindingHolder(graph: CallGraph, module: Module, id: number, depth: number): Holder | undefined {
  const binding = module.bindings[id];
  if (binding === undefined) return undefined;
  if (binding.kind === 'param') return paramHolder(module, binding);
  const [value] = binding.values;
  const isAlias = binding.values.length === 1 && !binding.reassigned && value !== undefined && binding.kind !== 'import';
  if (isAlias && (value.kind === 'this' || value.kind === 'member' || value.kind === 'binding')) return renamed(holderOf(graph, module, value, depth + 1), binding.name);
  const isLocal = binding.fn !== 0;
  if (isLocal && (value === undefined || binding.values.every((each) => isFreshOrigin(graph, module, each)))) return { key: `object ${module.file}@${id}`, name: binding.name, perActivationOf: binding.fn };
  const byValue = valueHolder(graph, module, { kind: 'binding', binding: id }, binding.name);
  if (byValue !== undefined) return byValue;
  if (binding.kind === 'import') return importedHolder(graph, module, binding);
  return { key: `object ${module.file}@${id}`, name: binding.name, ...(isLocal ? { perActivationOf: binding.fn } : {}) };
}

const renamed = (holder: Holder | undefined, name: string): Holder | undefined => (holder === undefined ? undefined : { ...holder, name });

function paramHolder(module: Module, binding: Binding): Holder | undefined {
  const index = module.functions[binding.fn]?.params.findIndex((param) => param.binding === binding.id) ?? -1;
  return index < 0 ? undefined : { key: paramKey(fnKey(module.file, binding.fn), index), name: binding.name };
}

/** A variable of another module of the program that holds an object. */
function importedHolder(graph: CallGraph, module: Module, binding: Binding): Holder | undefined {
  const declared = declaredBinding(graph, module, binding.id);
  return declared === undefined ? undefined : renamed(holderOf(graph, declared.module, { kind: 'binding', binding: declared.binding }, 1), binding.name);
}

function memberHolder(graph: CallGraph, module: Module, origin: Extract<Origin, { kind: 'member' }>, depth: number): Holder | undefined {
  const outer = holderOf(graph, module, origin.object, depth + 1);
  const name = `${outer?.name ?? ''}.${origin.name}`;
  if (outer?.perActivationOf === undefined && outer?.outside === undefined) {
    const byValue = valueHolder(graph, module, origin, outer === undefined ? origin.name : name, outer);
    if (byValue !== undefined) return byValue;
  }
  return outer === undefined ? undefined : { ...outer, key: `${outer.key}${NESTED}${origin.name}`, name };
}

/** By what the expression is followed to: an instance, an object literal, a class, a module. `outer`: what it is a part of. */
function valueHolder(graph: CallGraph, module: Module, origin: Origin, name: string, outer?: Holder): Holder | undefined {
  const { values } = graph.follower.follow(module.file, origin);
  // Each caller of a function passes an object of its own, and its name takes the place of the parameter's.
  if (outer?.key.startsWith('param ') === true && new Set(values.map((each) => keyOf(graph, each, false))).size > 1) return undefined;
  const [value] = values;
  const key = value === undefined ? undefined : keyOf(graph, value, origin.kind === 'this');
  return key === undefined ? undefined : { key, name, ...(value?.kind === 'external' || value?.kind === 'global' ? { outside: true as const } : {}) };
}

function keyOf(graph: CallGraph, value: Value, isThis: boolean): string | undefined {
  switch (value.kind) {
    case 'instance':
      return `instance ${rootClass(graph, value)}`;
    case 'class':
      return `class ${value.file}#${value.class}`;
    case 'object':
      return isThis || standsAtTopLevel(graph, value) ? `literal ${value.file}#${value.object}` : undefined;
    case 'prototype':
    case 'function':
      return `${value.kind} ${value.file}#${value.fn}`;
    case 'namespace':
      return `namespace ${value.file}`;
    case 'external':
      return value.path.some((step) => step === '()' || step === 'prototype') ? undefined : `external ${value.module}${value.path.map((step) => NESTED + step).join('')}`;
    default:
      return undefined;
  }
}
