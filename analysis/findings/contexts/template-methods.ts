import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import { functionWithThis } from '../../program/values/this-of.ts';
import { lineageOf } from '../../program/values/lineage.ts';
import type { Context } from '../finding.ts';

/** Where the code of a function of some file runs. */
type Where = (module: Module, fn: number, at: number) => Context;

/**
 * `class Compress extends Job { execute(file) {} }`, where `run` of `Job`, in another file, calls `this.execute(file)` and must not block: the file of the
 * subclass sees that, the other one does not see the subclass.
 */
export function isCalledAbove(graph: CallGraph, module: Module, fn: Fn, where: Where): boolean {
  if (fn.kind !== 'method' || fn.class === undefined || fn.isStatic || fn.isAsync || fn.isGenerator || fn.name === undefined || module.classes[fn.class]?.superClass === undefined) return false;
  const { name } = fn;
  const [, ...above] = lineageOf(graph.follower, { file: module.file, class: fn.class });
  return above.some(({ file, class: id }) => {
    const home = file === module.file ? undefined : graph.program.modules.get(file);
    const calls = home === undefined ? [] : (ownCalls(home).get(name) ?? []);
    return calls.some((call) => home !== undefined && functionWithThis(home, call.fn)?.class === id && where(home, call.fn, call.start).verdict === 'must-not-block');
  });
}

/** Calls of methods of `this`, by name. */
const ownCalls = oncePer((module: Module): ReadonlyMap<string, readonly CallSite[]> => {
  const byName = new Map<string, CallSite[]>();
  for (const call of module.calls) if (isOwn(call) && call.callee.kind === 'member') byName.set(call.callee.name, [...(byName.get(call.callee.name) ?? []), call]);
  return byName;
});

const isOwn = ({ callee, isNew }: CallSite): boolean => !isNew && callee.kind === 'member' && callee.object.kind === 'this';
