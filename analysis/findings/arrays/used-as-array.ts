import type { CallGraph } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import { isArray } from './array-evidence.ts';

/** Members that arrays have, and that streams and cursors, which have `forEach` and `map` too, have not. */
const OF_ARRAYS: ReadonlySet<string> = new Set(['length', 'push', 'pop', 'shift', 'unshift', 'splice', 'slice', 'concat', 'join', 'indexOf', 'includes', 'sort', 'reverse']);

/** An array by where it comes from, or by what else the file does with the variable, or with the same field of it. */
export function isSurelyArray(graph: CallGraph, module: Module, origin: Origin): boolean {
  if (isArray(graph, module, origin)) return true;
  if (origin.kind === 'binding') return module.references.some(({ binding, use }) => binding === origin.binding && ((use.how === 'member' && use.name !== undefined && OF_ARRAYS.has(use.name)) || use.how === 'spread'));
  return origin.kind === 'member' && module.members.some(({ name, object }) => name !== undefined && OF_ARRAYS.has(name) && isSameField(object, origin));
}

/** `options.files` and `options.files` of one variable. */
function isSameField(one: Origin, other: Extract<Origin, { kind: 'member' }>): boolean {
  return one.kind === 'member' && one.name === other.name && one.object.kind === 'binding' && other.object.kind === 'binding' && one.object.binding === other.object.binding;
}
