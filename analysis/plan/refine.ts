import { createCallGraph, fnKey, type CallGraph, type CallRef } from '../program/call-graph.ts';
import { parameterKey, type Passed } from '../program/follow.ts';
import { NO_VALUES, union, type Values } from '../program/value.ts';
import type { Mocks } from './mocks.ts';
import { publicSurface } from './public.ts';
import { referenceObstacle } from './references.ts';
import type { Policy } from './policy.ts';

/** A parameter that is handed on to another function needs one round each; what takes longer stays unknown. */
const ROUNDS = 3;

/**
 * The call graph with parameters followed to what callers pass: functions that are called there, objects whose methods are.
 * A plan looks at the whole program, so that it may know all callers; a rule that looks forward from one file does not.
 */
export function refinedGraph(base: CallGraph, mocks: Mocks, policy: Policy): CallGraph {
  let graph = base;
  let before = '';
  for (let round = 0; round < ROUNDS; round += 1) {
    const passed = passedIn(graph, mocks, policy);
    const now = JSON.stringify([...passed]);
    if (now === before) break;
    before = now;
    graph = createCallGraph(base.program, passed);
  }
  return graph;
}

function passedIn(graph: CallGraph, mocks: Mocks, policy: Policy): Passed {
  const surface = publicSurface(graph, policy);
  const passed = new Map<string, Values>();
  for (const module of graph.program.modules.values()) {
    for (const fn of module.functions) {
      const key = fnKey(module.file, fn.id);
      const calls = fn.params.length === 0 ? [] : graph.callsTo(key);
      if (calls.length === 0) continue;
      const isClosed = !surface.functions.has(key) && referenceObstacle(graph, mocks, key) === undefined;
      fn.params.forEach((param, index) => {
        if (param.rest) return;
        const values = argumentsAt(graph, calls, index);
        if (values.values.length > 0) passed.set(parameterKey(module.file, fn.id, index), { values: values.values, certain: values.certain && isClosed });
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
  const callee = graph.program.modules.get(file)?.calls[call]?.callee;
  return callee?.kind === 'member' && callee.name === 'call' ? 1 : 0;
}

function argumentAt(graph: CallGraph, { file, call: id, certain }: CallRef, index: number): Values {
  const call = graph.program.modules.get(file)?.calls[id];
  const isApplied = call?.callee.kind === 'member' && call.callee.name === 'apply';
  if (call === undefined || isApplied || call.args.slice(0, index + 1).some(({ spread }) => spread)) return NO_VALUES;
  const argument = call.args[index];
  const values = graph.follower.follow(file, argument?.origin ?? { kind: 'literal', type: 'undefined' });
  return certain ? values : { ...values, certain: false };
}
