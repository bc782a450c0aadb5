import { callsIn } from '../../program/by-function.ts';
import { fnKey, type CallGraph, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Value } from '../../program/value.ts';
import { makesValue } from '../hazards/inert.ts';

const FILES = /^(?:node:fs\/promises|node:fs promises)/;

/**
 * Does all that a function waits for already come to an end by itself: files, and functions of the program that wait for nothing
 * else? Anything else might be what waits for its own turn behind it.
 */
export function waitsForOurs(graph: CallGraph, module: Module, fn: Fn, seen: ReadonlySet<FnKey> = new Set()): boolean {
  const key = fnKey(module.file, fn.id);
  if (seen.has(key)) return true;
  const inside = new Set([...seen, key]);
  const isOurs = (value: Value): boolean => {
    if (value.kind === 'external') return FILES.test(`${value.module} ${value.path.join(' ')}`);
    const found = value.kind === 'function' ? graph.functionOf(fnKey(value.file, value.fn)) : undefined;
    return found?.fn.isAsync === true && !found.fn.isGenerator && returnsValues(found.fn) && waitsForOurs(graph, found.module, found.fn, inside);
  };
  return fn.awaits.every((each) => {
    const call = callsIn(module, fn.id).find((one) => one.use.how === 'awaited' && each.start <= one.start && one.end === each.end);
    const callees = call === undefined ? undefined : graph.callees(module.file, call);
    return callees?.certain === true && callees.values.length > 0 && callees.values.every(isOurs);
  });
}

/** No promise is returned that the function has not waited for. `awaited`: calls that it is going to wait for. */
export const returnsValues = ({ returns }: Fn, awaited: ReadonlySet<number> = new Set()): boolean => returns.every(({ origin }) => origin?.kind !== 'result' || awaited.has(origin.call) || makesValue(origin));
