import { fnKey, type CallGraph } from '../program/call-graph.ts';
import { withPassed } from '../program/values/passed-values.ts';
import type { Policy } from './policy.ts';
import { publicSurface } from './references/public.ts';
import { referenceObstacle } from './references/references.ts';
import type { Mocks } from './stubs/mocks.ts';

/**
 * The call graph with parameters followed to what callers pass: functions that are called there, objects whose methods are.
 * A plan looks at the whole program, so that it may know all callers; a rule that looks forward from one file does not.
 */
export function refinedGraph(base: CallGraph, mocks: Mocks, policy: Policy): CallGraph {
  return withPassed(base, (graph) => {
    const surface = publicSurface(graph, policy);
    return (file, fn) => !surface.functions.has(fnKey(file, fn.id)) && referenceObstacle(graph, mocks, fnKey(file, fn.id)) === undefined;
  });
}
