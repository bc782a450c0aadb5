import type { CallGraph } from '../../program/call-graph.ts';
import type { Argument, CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import { NO_ORACLE, type TypeOracle } from '../../program/type-oracle.ts';

/** Methods of every promise. */
export const CHAINING: ReadonlySet<string> = new Set(['then', 'catch', 'finally']);

/** `….then(…)`: the object, whose answer is also that of the chain. */
export function chainedOn({ callee, isNew }: CallSite): Origin | undefined {
  return !isNew && callee.kind === 'member' && CHAINING.has(callee.name) ? callee.object : undefined;
}

/** Does a chain deal with its own failure? `finally` hands it on to who comes before. What a handler is types may know better. */
export function isHandled(module: Module, call: CallSite, types: TypeOracle = NO_ORACLE): boolean {
  if (call.callee.kind !== 'member') return false;
  const [first, second] = call.args;
  if (call.callee.name === 'catch') return isHandler(module, first, types);
  if (call.callee.name === 'then') return isHandler(module, second, types);
  const before = call.callee.name === 'finally' ? linkBefore(module, call) : undefined;
  return before !== undefined && isHandled(module, before, types);
}

/** `work().catch(report).then(…)`: only what comes after the handler can still fail. */
export function isHandledBefore(module: Module, call: CallSite): boolean {
  const before = linkBefore(module, call);
  return before !== undefined && (isHandled(module, before) || isHandledBefore(module, before));
}

function linkBefore({ calls }: Module, { callee }: CallSite): CallSite | undefined {
  return callee.kind === 'member' && callee.object.kind === 'result' ? calls[callee.object.call] : undefined;
}

/** `Promise.resolve(x)`, where a chain or a list begins: there is no work in it. */
export function isResolved(graph: CallGraph, file: string, call: CallSite): boolean {
  const { values } = graph.callees(file, call);
  return values.length === 1 && values.every((value) => value.kind === 'global' && value.path.join('.') === 'Promise.resolve');
}

function isHandler({ file }: Module, argument: Argument | undefined, types: TypeOracle): boolean {
  if (argument === undefined || argument.spread || types.isFunction(file, argument) === 'no') return false;
  const { origin } = argument;
  return origin.kind !== 'literal' || (origin.type !== 'undefined' && origin.type !== 'null');
}
