import { fnKey, type CallGraph, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite } from '../../program/module.ts';
import { handlingOf, runsInPlace } from '../handling.ts';

/** A generator runs where it is iterated, which is seen where that is done at once. */
export function runsAtCall({ isAsync, isGenerator }: Fn, { use }: CallSite): boolean {
  return !isAsync && (!isGenerator || use.how === 'iterated' || use.how === 'spread');
}

/** The function whose activation a call belongs to: callbacks of array methods and immediately called functions run in the one around them. */
export function runsIn(graph: CallGraph, file: string, fnId: number): FnKey {
  const module = graph.program.modules.get(file);
  let fn = module?.functions[fnId];
  while (module !== undefined && fn?.parent !== undefined && isInline(graph, file, fn.id)) fn = module.functions[fn.parent];
  return fnKey(file, fn?.id ?? 0);
}

/** A sync function expression that is called where it stands, before anything after it runs. */
export function isInline(graph: CallGraph, file: string, fnId: number): boolean {
  const module = graph.program.modules.get(file);
  const fn = module?.functions[fnId];
  if (module === undefined || fn === undefined || fn.isAsync || fn.isGenerator) return false;
  return fn.use.how === 'callee' || runsInPlace(handlingOf(graph, module, fn.use));
}
