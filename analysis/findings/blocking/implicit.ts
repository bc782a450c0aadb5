import type { CallGraph, FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import { runsIn } from '../contexts/runs-in.ts';
import { conversionsIn, convertedBy } from './conversions.ts';
import { accessorUses, getterOf } from './getters.ts';
import { iterationsIn, iteratorOf } from './iterators.ts';

/** Code that runs a function of the program without calling it: reading a property that has a getter, iterating, making a text of something. */
export interface Implicit extends Range {
  readonly fn: number;
  readonly target: { readonly file: string; readonly fn: Fn };
  readonly certain: boolean;
}

export function implicitIn(graph: CallGraph, module: Module, isWanted: (place: Range) => boolean): Implicit[] {
  const read = accessorUses(graph, module).flatMap((use) => (isWanted(use) ? implicit(use, getterOf(graph, module, use)) : []));
  const iterated = iterationsIn(graph, module).flatMap((each) => (isWanted(each) ? implicit(each, iteratorOf(graph, module, each)) : []));
  const converted = conversionsIn(graph, module).flatMap((each) => (isWanted(each) ? implicit(each, convertedBy(graph, module, each)) : []));
  return [...read, ...iterated, ...converted];
}

/** By the function that runs them. */
export function implicitByFunction(graph: CallGraph, module: Module): ReadonlyMap<FnKey, readonly Implicit[]> {
  const byFunction = new Map<FnKey, Implicit[]>();
  for (const each of implicitIn(graph, module, () => true)) {
    const key = runsIn(graph, module.file, each.fn);
    byFunction.set(key, [...(byFunction.get(key) ?? []), each]);
  }
  return byFunction;
}

function implicit({ start, end, fn }: Range & { readonly fn: number }, found: (Implicit['target'] & { readonly certain: boolean }) | undefined): Implicit[] {
  return found === undefined ? [] : [{ start, end, fn, target: { file: found.file, fn: found.fn }, certain: found.certain }];
}
