import type { CallGraph } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import { isArray } from './array-evidence.ts';

/** Members that arrays have, and that streams and cursors, which have `forEach` and `map` too, have not. */
const OF_ARRAYS: ReadonlySet<string> = new Set(['length', 'push', 'pop', 'shift', 'unshift', 'splice', 'slice', 'concat', 'join', 'indexOf', 'includes', 'sort', 'reverse']);

/** An array by where it comes from, or by what else the file does with the variable. */
export function isSurelyArray(graph: CallGraph, module: Module, origin: Origin): boolean {
  if (isArray(graph, module, origin)) return true;
  if (origin.kind !== 'binding') return false;
  return module.references.some(({ binding, use }) => binding === origin.binding && ((use.how === 'member' && use.name !== undefined && OF_ARRAYS.has(use.name)) || use.how === 'spread'));
}
