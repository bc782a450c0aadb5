import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';

const MAPPING: ReadonlySet<string> = new Set(['map', 'flatMap']);

/** The function that `….map(f)` or `Array.from(…, f)` calls for each element, where nothing speaks against an array. */
export function mappedFunction(graph: CallGraph, file: string, call: CallSite): Origin | undefined {
  if (call.callee.kind !== 'member' || call.isNew) return undefined;
  const { values } = graph.callees(file, call);
  if (call.callee.name === 'from') return isArrayFrom(values) ? call.args[1]?.origin : undefined;
  if (!MAPPING.has(call.callee.name) || values.some((value) => value.kind === 'function' || isStream(value))) return undefined;
  return call.args[0]?.origin;
}

type Callees = ReturnType<CallGraph['callees']>['values'];

const isArrayFrom = (values: Callees): boolean => values.length === 1 && values.every((value) => value.kind === 'global' && value.path.join('.') === 'Array.from');

/** Streams have the methods of arrays, and wait for what their callbacks return. */
export function isStream(value: Callees[number]): boolean {
  return value.kind === 'external' && (/^(node:)?(stream|http|https|net)(\/|$)/.test(value.module) || value.path.some((part) => /Readable|ReadStream/.test(part)));
}
