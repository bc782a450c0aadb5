import type { CallGraph } from '../program/call-graph.ts';
import { fnKey } from '../program/call-graph.ts';
import type { Fn } from '../program/function.ts';
import type { Module } from '../program/module.ts';
import { runsIn } from './chain.ts';

/** Handed to a function of the program that calls it before it returns: `each(files, (file) => …)` runs it where it stands. */
export function isCalledByTaker(graph: CallGraph, module: Module, { use, isAsync, isGenerator }: Fn): boolean {
  const call = use.how === 'argument' && !isAsync && !isGenerator ? module.calls[use.call] : undefined;
  if (call === undefined || use.how !== 'argument') return false;
  return graph.targets(module.file, call).some(({ file, fn }) => {
    const binding = fn.params[use.index]?.binding;
    if (binding === undefined || fn.isAsync || fn.isGenerator) return false;
    const calls = graph.program.modules.get(file)?.calls ?? [];
    return calls.some(({ callee, fn: from }) => callee.kind === 'binding' && callee.binding === binding && runsIn(graph, file, from) === fnKey(file, fn.id));
  });
}
