import { fnKey, type CallGraph, type FnKey } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { dominatingAwait } from '../../program/order.ts';
import { combinatorOf } from './combinators.ts';
import { endOfChain } from './taken-up.ts';

/** Where a call of an async function, or of one that gives its promise on, runs against others. */
export interface Raced {
  readonly module: Module;
  readonly call: CallSite;
}

/**
 * The call in a `Promise.race` or `Promise.any` that a function's promise gets into. A function that has not waited before is done
 * when it returns, and wins; once it waits, others may.
 */
export function racedCall(graph: CallGraph, key: FnKey, seen = new Set<FnKey>()): Raced | undefined {
  if (seen.has(key)) return undefined;
  seen.add(key);
  for (const { file, call: id } of graph.callsTo(key)) {
    const module = graph.program.modules.get(file);
    const call = module?.calls[id];
    const caller = call === undefined ? undefined : module?.functions[call.fn];
    if (module === undefined || call === undefined || caller === undefined) continue;
    const { use } = endOfChain(module, call);
    if (use.how === 'element' && isRace(module, use.of)) return { module, call };
    const isDone = use.how !== 'awaited' && use.how !== 'returned';
    if (isDone || caller.kind === 'module' || dominatingAwait(module, caller, call.start) !== undefined) continue;
    const further = racedCall(graph, fnKey(file, caller.id), seen);
    if (further !== undefined) return further;
  }
  return undefined;
}

function isRace({ calls }: Module, of: CallSite['use']): boolean {
  const call = of.how === 'argument' ? calls[of.call] : undefined;
  const combinator = call === undefined ? undefined : combinatorOf(call);
  return combinator === 'race' || combinator === 'any';
}
