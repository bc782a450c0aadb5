import type { CallGraph } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';
import { oncePerPair } from '../../program/once-per.ts';
import { endlessLoops } from './called-at-start.ts';
import { startsServing } from './start-up.ts';

/** Where the answer to "where does this run?" may change within a function: the edges of endless loops, and calls from which on a server answers. */
const edges = oncePerPair((graph: CallGraph, module: Module): readonly number[] => {
  const loops = endlessLoops(module).flatMap(({ start, end }) => [start, end]);
  const calls = module.calls.flatMap((call) => (startsServing(graph, module, call) ? [call.start] : []));
  return [...loops, ...calls];
});

/** Places of a function with the same number run in the same context. */
export function placeOf(graph: CallGraph, module: Module, at: number | undefined): number {
  const all = edges(graph, module);
  if (all.length === 0) return 0;
  return at === undefined ? -1 : all.filter((edge) => edge <= at).length;
}
