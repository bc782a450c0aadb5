import type { CallGraph, Mention } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';

/** Uses of what has a function's name on objects that are not known: of a method or property, they may be uses of it. */
export function usesByName(graph: CallGraph, fn: Fn): readonly Mention[] {
  const isHeld = fn.kind === 'method' || fn.use.how === 'property' || fn.use.how === 'value';
  return isHeld && fn.name !== undefined ? graph.unknownUses(fn.name) : [];
}
