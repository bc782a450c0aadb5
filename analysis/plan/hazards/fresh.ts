import type { CallGraph } from '../../program/call-graph.ts';
import { expected } from '../../program/expected.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Value } from '../../program/value.ts';
import { classKey } from '../../program/values/hierarchy.ts';
import { lineageOf } from '../../program/values/lineage.ts';

/** The expression makes an object that nobody else has yet. */
export function isFreshOrigin(graph: CallGraph, module: Module, origin: Origin): boolean {
  if (origin.kind === 'either') return origin.of.every((each) => isFreshOrigin(graph, module, each));
  return origin.kind === 'object' || origin.kind === 'new' || origin.kind === 'literal' || origin.kind === 'unknown' || (origin.kind === 'result' && isFreshResult(graph, module, origin));
}

/** A call of something outside the program, or of a function of ours whose every return makes an object. */
export function isFreshResult(graph: CallGraph, module: Module, origin: Origin): boolean {
  if (origin.kind !== 'result') return false;
  const call = module.calls[origin.call];
  const targets = call === undefined ? [] : graph.targets(module.file, call);
  return targets.every(({ file, fn }) => fn.returns.every((each) => isMadeIn(expected(graph.program.modules.get(file), 'the module'), fn, each.origin)));
}

function isMadeIn(module: Module, fn: Fn, origin: Origin | undefined): boolean {
  if (origin === undefined) return true;
  if (origin.kind === 'binding') return module.bindings[origin.binding]?.fn === fn.id && (module.bindings[origin.binding]?.values.every((each) => each.kind !== 'binding' && each.kind !== 'this' && each.kind !== 'member') ?? false);
  return origin.kind !== 'this' && origin.kind !== 'member';
}

/** Objects of a class and of those that extend it have the fields in common. */
export function rootClass(graph: CallGraph, value: Extract<Value, { kind: 'instance' | 'class' }>): string {
  const root = lineageOf(graph.follower, value).at(-1) ?? value;
  return classKey(root.file, root.class);
}

/** An object literal outside of all functions exists once. */
export function standsAtTopLevel(graph: CallGraph, value: Extract<Value, { kind: 'object' }>): boolean {
  const module = graph.program.modules.get(value.file);
  const object = module?.objects[value.object];
  return module !== undefined && object !== undefined && !module.functions.some((fn) => fn.kind !== 'module' && fn.start <= object.start && object.end <= fn.end);
}
