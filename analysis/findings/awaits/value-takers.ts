import { valueTakers, type ValueTaker } from '../../../catalog/value-takers.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite } from '../../program/module.ts';

const takers = new Map<string, ValueTaker>(valueTakers.map((each) => [`${each.module}#${each.path}`, each]));

/** The function outside the program that looks at this argument of a call, and cannot wait for it. */
export function takenAtOnce(graph: CallGraph, file: string, call: CallSite, index: number): ValueTaker | undefined {
  const { values, certain } = graph.callees(file, call);
  const [value] = values;
  if (!certain || values.length !== 1 || (value?.kind !== 'external' && value?.kind !== 'global')) return undefined;
  const module = value.kind === 'global' ? 'globalThis' : value.module;
  const taker = takers.get(`${module}#${value.path.length === 0 ? 'default' : value.path.join('.')}`);
  return taker !== undefined && index < (taker.first ?? Infinity) ? taker : undefined;
}
