import { fnKey, type CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import type { Policy } from '../policy.ts';
import { movedCode } from './captures.ts';
import { copyObstacle } from './function-copies.ts';
import { identityObstacle } from './identity.ts';
import type { Found } from './setup.ts';
import type { TaskBody } from './task.ts';

/** A function of the program as a task for a worker thread, or which of the proofs is missing. `isOpen`: others than the program call it. */
export function functionTask(graph: CallGraph, policy: Policy, module: Module, fn: Fn, isOpen: boolean): TaskBody | Found {
  const error = errorObstacle(graph, module, fn);
  if (error !== undefined) return error;
  const moved = movedCode(graph, module, fn);
  if (!('fn' in moved)) return moved;
  const missing = costObstacle(module, fn) ?? identityObstacle(graph, module, fn) ?? (policy.assumeCloneable ? undefined : copyObstacle(graph, module, fn, isOpen));
  return missing ?? { how: 'function', moved };
}

const NATIVE = /^(?:Error|TypeError|RangeError|SyntaxError|ReferenceError|EvalError|URIError|AggregateError)$/;

/** Errors of a class of the program's, or of a package's, would arrive without their class. */
export function errorObstacle({ follower }: CallGraph, module: Module, fn: Fn): Found | undefined {
  const thrown = module.calls.find((call) => inside(fn, call) && call.isNew && call.use.how === 'thrown' && !follower.follow(module.file, call.callee).values.some((value) => value.kind === 'global' && NATIVE.test(value.path.join('.'))));
  return thrown === undefined ? undefined : ['executor-errors', `'${fn.name ?? 'the function'}' throws '${thrown.calleeText}', which would arrive as a plain Error`, 'throw an Error with a code of its own'];
}

/** Without a loop and without a call, nothing takes long. */
function costObstacle(module: Module, fn: Fn): Found | undefined {
  if (module.regions.some((region) => region.kind === 'loop' && inside(fn, region)) || module.calls.some((call) => inside(fn, call))) return undefined;
  return ['executor-cost', `'${fn.name ?? 'the function'}' has neither a loop nor a call: it is done long before a worker thread would have answered`, 'name the function that calls it often'];
}

const inside = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Is it called by code that is not read, with arguments that nobody can see? */
export function isOpenFunction(surface: ReadonlyMap<string, string>, module: Module, fn: Fn, changes: boolean): boolean {
  return changes && surface.has(fnKey(module.file, fn.id));
}
