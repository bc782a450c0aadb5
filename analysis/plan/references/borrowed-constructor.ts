import { fnKey, type CallGraph, type CallRef } from '../../program/call-graph.ts';
import { throughMethod } from '../../program/through-method.ts';
import { valueKey, type Value } from '../../program/value.ts';

type Prototype = Extract<Value, { kind: 'prototype' }>;

/**
 * Does a constructor function of the time before classes give its members to objects that are not its own? `Store.call(other)` does,
 * and `Store()` where it does not begin again with `new`; `Parent.call(this)` in the constructor of an heir does not.
 */
export function isBorrowed(graph: CallGraph, prototype: Prototype): boolean {
  const own = new Set([prototype, ...graph.follower.hierarchy().heirs(prototype)].map(valueKey));
  return graph.callsTo(fnKey(prototype.file, prototype.fn)).some((call) => !isOnOwn(graph, prototype, own, call));
}

function isOnOwn(graph: CallGraph, prototype: Prototype, own: ReadonlySet<string>, { file, call: id }: CallRef): boolean {
  const call = graph.program.modules.get(file)?.calls[id];
  if (call === undefined || call.isNew || call.callee.kind === 'super') return true;
  if (throughMethod(call) === undefined) return beginsAgain(graph, prototype);
  const [given] = call.args;
  const { values, certain } = given === undefined || given.spread ? { values: [], certain: false } : graph.follower.follow(file, given.origin);
  return certain && values.length > 0 && values.every((value) => own.has(valueKey(value)));
}

/** `if (!(this instanceof Store)) return new Store();` */
function beginsAgain(graph: CallGraph, { file, fn }: Prototype): boolean {
  const returns = graph.functionOf(fnKey(file, fn))?.fn.returns ?? [];
  const key = valueKey({ kind: 'prototype', file, fn });
  return returns.some(({ origin }) => origin?.kind === 'new' && graph.follower.follow(file, origin).values.some((value) => valueKey(value) === key));
}
