import { createCallGraph, fnKey, type CallGraph, type CallRef } from '../call-graph.ts';
import type { Fn } from '../function.ts';
import { throughMethod } from '../through-method.ts';
import { NO_VALUES, union, type Values } from '../value.ts';
import { parameterKey, type Passed } from './follow.ts';

/** Are all callers of a function known, so that its parameters can be nothing but what these pass? */
export type IsClosed = (file: string, fn: Fn) => boolean;

/** A parameter that is handed on to another function needs one round each; what takes longer stays unknown. */
const ROUNDS = 3;

/**
 * The call graph with parameters followed to what callers pass: functions that are called there, objects whose methods are.
 * @param isAsked whose parameters; all functions' where it is left out.
 */
export function withPassed(base: CallGraph, closedIn: (graph: CallGraph) => IsClosed, isAsked: (fn: Fn) => boolean = () => true): CallGraph {
  let graph = base;
  let before = '';
  for (let round = 0; round < ROUNDS; round += 1) {
    const passed = passedIn(graph, closedIn(graph), isAsked);
    const now = JSON.stringify([...passed]);
    if (now === before) break;
    before = now;
    graph = createCallGraph(base.program, passed);
  }
  return graph;
}

function passedIn(graph: CallGraph, isClosed: IsClosed, isAsked: (fn: Fn) => boolean): Passed {
  const passed = new Map<string, Values>();
  for (const module of graph.program.modules.values()) {
    for (const fn of module.functions) {
      const calls = fn.params.length === 0 || !isAsked(fn) ? [] : graph.callsTo(fnKey(module.file, fn.id));
      if (calls.length === 0) continue;
      const closed = isClosed(module.file, fn);
      fn.params.forEach((param, index) => {
        if (param.rest) return;
        const values = argumentsAt(graph, calls, index);
        if (values.values.length > 0) passed.set(parameterKey(module.file, fn.id, index), { values: values.values, certain: values.certain && closed });
      });
    }
  }
  return passed;
}

/** Over all calls: an argument left out is `undefined`, which the parameter's default may replace. */
function argumentsAt(graph: CallGraph, calls: readonly CallRef[], index: number): Values {
  return union(calls.map((ref) => argumentAt(graph, ref, index + shiftOf(graph, ref))));
}

/** `f.call(self, a)` passes a first. */
function shiftOf(graph: CallGraph, { file, call }: CallRef): number {
  const site = graph.program.modules.get(file)?.calls[call];
  return site !== undefined && throughMethod(site)?.how === 'call' ? 1 : 0;
}

function argumentAt(graph: CallGraph, { file, call: id, certain }: CallRef, index: number): Values {
  const call = graph.program.modules.get(file)?.calls[id];
  if (call === undefined || throughMethod(call)?.how === 'apply' || call.args.slice(0, index + 1).some(({ spread }) => spread)) return NO_VALUES;
  const argument = call.args[index];
  const values = graph.follower.follow(file, argument?.origin ?? { kind: 'literal', type: 'undefined' });
  return certain ? values : { ...values, certain: false };
}
