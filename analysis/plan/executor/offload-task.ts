import { fnKey, type CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import { reachedFrom, spread } from '../hazards/concurrency.ts';
import type { Policy } from '../policy.ts';
import { movedCode } from './captures.ts';
import { copyObstacle } from './function-copies.ts';
import { identityObstacle } from './identity.ts';
import type { Found } from './setup.ts';
import type { TaskBody } from './task.ts';
import { surroundingsObstacle } from './thread-bound.ts';

/** A function of the program as a task for a worker thread, or which of the proofs is missing. `isOpen`: others than the program call it. */
export function functionTask(graph: CallGraph, policy: Policy, module: Module, fn: Fn, isOpen: boolean): TaskBody | Found {
  const error = errorObstacle(graph, module, fn);
  if (error !== undefined) return error;
  const moved = movedCode(graph, module, fn);
  if (!('fn' in moved)) return moved;
  const reached = importedFunctions(graph, module, fn).map((each) => surroundingsObstacle(each.module, each.fn)).find((each) => each !== undefined);
  if (reached !== undefined) return reached;
  const missing = costObstacle(module, fn) ?? identityObstacle(graph, module, fn) ?? copyObstacle(graph, module, fn, isOpen, policy.assumeCloneable);
  return missing ?? { how: 'function', moved };
}

/** An AggregateError is one, too, but what it holds is lost on the way. */
const NATIVE = /^(?:Error|TypeError|RangeError|SyntaxError|ReferenceError|EvalError|URIError)$/;

/** Errors of a class of the program's, or of a package's, would arrive without their class, whichever function throws them. */
export function errorObstacle(graph: CallGraph, module: Module, fn: Fn): Found | undefined {
  const [thrown] = reachedFunctions(graph, module, fn).flatMap((each) => foreignThrow(graph, each) ?? []);
  return thrown === undefined ? undefined : ['executor-errors', `'${thrown.by.name ?? 'the function'}' throws '${thrown.calleeText}', which would arrive as a plain Error`, 'throw an Error with a code of its own'];
}

const reachedFunctions = (graph: CallGraph, module: Module, fn: Fn): Reached[] => [...spread((key) => reachedFrom({ graph }, key), [fnKey(module.file, fn.id)])].flatMap((key) => graph.functionOf(key) ?? []);

/** What it reaches in other files, which the thread loads. */
const importedFunctions = (graph: CallGraph, module: Module, fn: Fn): Reached[] => reachedFunctions(graph, module, fn).filter((each) => each.module.file !== module.file);

interface Reached {
  readonly module: Module;
  readonly fn: Fn;
}

function foreignThrow({ follower }: CallGraph, { module, fn }: Reached): { readonly by: Fn; readonly calleeText: string } | undefined {
  const isNative = (call: CallSite): boolean => follower.follow(module.file, call.callee).values.some((value) => value.kind === 'global' && NATIVE.test(value.path.join('.')));
  const thrown = module.calls.find((call) => inside(fn, call) && call.isNew && call.use.how === 'thrown' && !isNative(call));
  return thrown === undefined ? undefined : { by: fn, calleeText: thrown.calleeText };
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
