import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Value } from '../../program/value.ts';

const POOLS = new Set(['piscina', 'tinypool', 'workerpool']);

/** Makes a pool of threads: `new Piscina(…)`, `workerpool.pool(…)`. */
export function makesPool(graph: CallGraph, module: Module, call: CallSite): boolean {
  return poolCallees(graph, module, call).some((path) => (call.isNew ? /^(?:default|Piscina|Tinypool|)$/.test(path.at(-1) ?? '') : path.join('.') === 'pool'));
}

/** Hands a task to a pool: the index of the argument that is copied, undefined where the call does something else. */
export function taskArgument(graph: CallGraph, module: Module, call: CallSite): number | undefined {
  const path = call.isNew ? undefined : poolCallees(graph, module, call).find((each) => /^(?:run|runTask|exec)$/.test(each.at(-1) ?? '') && each.length > 1);
  // The function that workerpool is given is sent as its text.
  return path === undefined ? undefined : path.at(-1) === 'exec' ? 1 : 0;
}

function poolCallees(graph: CallGraph, module: Module, call: CallSite): (readonly string[])[] {
  return graph.callees(module.file, call).values.flatMap((value: Value) => (value.kind === 'external' && POOLS.has(value.module) ? [value.path] : []));
}
