import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn, Param } from '../../program/function.ts';
import type { Binding, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import { MUTATORS } from '../hazards/mutators.ts';
import { typeCopies } from './cloneable-types.ts';
import { handedFor, type Handed } from './function-copies.ts';
import type { Found } from './setup.ts';

/** Methods of Buffers that change them. */
const OF_BUFFERS = /^(?:write\w*|swap\d+)$/;

/** A copy is another object: what the function changes in an argument nobody sees, and what it gives is never what it was handed. */
export function identityObstacle(graph: CallGraph, module: Module, fn: Fn): Found | undefined {
  for (const [index, param] of fn.params.entries()) {
    const handed = handedFor(graph, module, fn, index).filter((each) => !isTemporary(each));
    if (handed.length === 0) continue;
    for (const { id, name } of parameterBindings(module, fn, param).filter((each) => !isPrimitive(graph, module, each.id))) {
      if (isChangedIn(module, fn, id)) return ['executor-identity', `'${fn.name ?? 'the function'}' changes '${name}', and its caller would not see it`, 'give a new value back instead'];
      if (fn.returns.some(({ origin }) => origin !== undefined && isBinding(origin, id))) return ['executor-identity', `'${fn.name ?? 'the function'}' gives '${name}' itself, and its caller would get another object`, 'give a new value back'];
    }
  }
  return undefined;
}

/** A parameter's variables: those of its pattern, where it is taken apart. */
export function parameterBindings({ bindings }: Module, fn: Fn, { binding, pattern }: Param): readonly Binding[] {
  return bindings.filter(({ id, fn: owner, range }) => (pattern === undefined ? id === binding : owner === fn.id && pattern.start <= range.start && range.end <= pattern.end));
}

/** Strings and numbers have no identity. */
function isPrimitive(graph: CallGraph, module: Module, binding: number): boolean {
  const written = module.types.bindings.find((each) => each.binding === binding)?.type;
  return written?.kind === 'keyword' && /^(?:string|number|boolean|bigint|null|undefined)$/.test(written.name) && typeCopies(graph.program, module.file, written).as === 'data';
}

/** Made for the call, and in nobody else's hands. */
function isTemporary({ module, argument }: Handed): boolean {
  const { origin } = argument;
  if (origin.kind === 'literal' || origin.kind === 'object' || origin.kind === 'new' || origin.kind === 'result' || origin.kind === 'awaited') return true;
  if (origin.kind !== 'binding') return false;
  const binding = module.bindings[origin.binding];
  if (binding?.values.length === 1 && binding.values[0]?.kind === 'literal' && binding.values[0].type !== 'array') return true;
  // Used once, and declared in the same function, so that no later round of it sees the change.
  return binding !== undefined && binding.fn !== 0 && binding.kind === 'const' && module.references.filter((each) => each.binding === binding.id && each.access === 'read').length === 1;
}

/** Does a function change what a variable holds, or a part of it? */
export function isChangedIn(module: Module, fn: Fn, binding: number): boolean {
  const inside = (each: { readonly start: number; readonly end: number }): boolean => fn.start <= each.start && each.end <= fn.end;
  if (module.writes.some((write) => inside(write) && isBinding(write.object, binding))) return true;
  return module.calls.some((call) => inside(call) && call.callee.kind === 'member' && (MUTATORS.has(call.callee.name) || OF_BUFFERS.test(call.callee.name)) && isBinding(call.callee.object, binding));
}

/** The variable, or a part of what it holds. */
function isBinding(origin: Origin, binding: number): boolean {
  if (origin.kind === 'member' || origin.kind === 'element') return isBinding(origin.object, binding);
  return origin.kind === 'binding' ? origin.binding === binding : origin.kind === 'either' && origin.of.some((each) => isBinding(each, binding));
}
