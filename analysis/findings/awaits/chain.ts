import type { CallSite, Module } from '../../program/module.ts';
import type { Argument } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';

/** Methods of every promise. */
export const CHAINING: ReadonlySet<string> = new Set(['then', 'catch', 'finally']);

/** `….then(…)`: the object, whose answer is also that of the chain. */
export function chainedOn({ callee, isNew }: CallSite): Origin | undefined {
  return !isNew && callee.kind === 'member' && CHAINING.has(callee.name) ? callee.object : undefined;
}

/** Does a chain deal with its own failure? `finally` hands it on to who comes before. */
export function isHandled(module: Module, call: CallSite): boolean {
  if (call.callee.kind !== 'member') return false;
  const [first, second] = call.args;
  if (call.callee.name === 'catch') return isHandler(first);
  if (call.callee.name === 'then') return isHandler(second);
  const before = call.callee.name === 'finally' && call.callee.object.kind === 'result' ? module.calls[call.callee.object.call] : undefined;
  return before !== undefined && isHandled(module, before);
}

function isHandler(argument: Argument | undefined): boolean {
  if (argument === undefined) return false;
  const { origin } = argument;
  return origin.kind !== 'literal' || (origin.type !== 'undefined' && origin.type !== 'null');
}
