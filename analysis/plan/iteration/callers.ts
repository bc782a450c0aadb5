import type { CallGraph, CallRef, FnKey } from '../../program/call-graph.ts';
import { loweringAt } from './lowering.ts';

/** Everything that calls a function: the calls of it, and the array methods that it is handed to by name and that can wait for it. */
export function callersOf(graph: CallGraph, key: FnKey): readonly CallRef[] {
  const iterating = graph.mentionsOf(key).flatMap((mention): CallRef[] => {
    const module = graph.program.modules.get(mention.file);
    const call = mention.use.how === 'argument' ? module?.calls[mention.use.call] : undefined;
    const isLowered = module !== undefined && call !== undefined && loweringAt(graph, module, call)?.reference === key;
    return isLowered ? [{ file: mention.file, call: call.id, certain: true }] : [];
  });
  return iterating.length === 0 ? graph.callsTo(key) : [...graph.callsTo(key), ...iterating];
}

/** Does the call wait for each call of the function that it is handed as its argument? */
export function isIteratedHere(graph: CallGraph, file: string, callId: number, index: number): boolean {
  const module = graph.program.modules.get(file);
  const call = module?.calls[callId];
  return index === 0 && module !== undefined && call !== undefined && loweringAt(graph, module, call)?.reference !== undefined;
}
