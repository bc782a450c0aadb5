import type { CallGraph } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import type { Site } from '../site.ts';
import { isAskedFirst } from './edits.ts';
import { loweringAt, loweringOf, type Lowering } from './lowering.ts';

/** The calls of array methods that have to wait, since what is awaited stands in their callbacks, or is the function that they call. */
export function loweringsOf(graph: CallGraph, module: Module, sites: readonly Site[]): Lowering[] {
  const found = new Set<Lowering>();
  for (const site of sites) {
    for (const loop of site.loops) add(found, loweringOf(graph, module, loop));
    if (site.iterates === true) add(found, loweringAt(graph, module, site.call));
  }
  return [...found].sort((a, b) => a.call.start - b.call.start || b.call.end - a.call.end);
}

function add(found: Set<Lowering>, lowering: Lowering | undefined): void {
  if (lowering !== undefined) found.add(lowering);
}

/** A call that was followed by `.map` and stands alone now needs no parentheses around its await. */
export function withoutMember<C extends { readonly place: { readonly operand: Range; readonly parens: boolean; readonly asi: boolean } }>(lowerings: readonly Lowering[], call: C): C {
  const { operand } = call.place;
  const lowering = lowerings.find(({ items }) => items.start === operand.start && items.end === operand.end);
  return lowering === undefined ? call : { ...call, place: { ...call.place, parens: call.place.parens && isAskedFirst(lowering), asi: false } };
}

/** The head of a loop, or the name of a helper, comes to stand in front of the call, so that it begins no line any more. */
export const isLed = (lowerings: readonly Lowering[], { place: { operand } }: { readonly place: { readonly operand: Range } }): boolean => lowerings.some(({ items }) => items.start === operand.start);
