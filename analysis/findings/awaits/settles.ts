import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { isHandled } from './chain.ts';

/** Does a function deal with its own failures, so that nobody needs to wait for it? Each call in it stands where a `catch` sees what it does. */
export function settlesItself(module: Module, fn: Fn): boolean {
  if (!fn.isAsync) return fn.returns.length > 0 && fn.returns.every(({ origin }) => origin?.kind === 'result' && isHandledCall(module, origin.call));
  const guarded = module.regions.filter((region) => region.fn === fn.id && (region.kind === 'catch' || (region.kind === 'try' && region.caught === true)));
  const handled = module.calls.filter((call) => call.fn === fn.id && isHandled(module, call));
  return riskyPlaces(module, fn).every((at) => [...guarded, ...handled].some(({ start, end }) => start <= at && at < end) || handled.some(({ place }) => isAwaited(module, at, place.operand.start)));
}

/** Is there anything in an async function that could fail? */
export const canFail = (module: Module, fn: Fn): boolean => riskyPlaces(module, fn).length > 0;

function riskyPlaces(module: Module, fn: Fn): number[] {
  return [...module.calls.filter((call) => call.fn === fn.id && !isHandled(module, call)).map(({ start }) => start), ...fn.awaits.map(({ start }) => start), ...fn.throws];
}

function isHandledCall(module: Module, id: number): boolean {
  const call = module.calls[id];
  return call !== undefined && isHandled(module, call);
}

/** `await work().catch(report)`. */
const isAwaited = ({ text }: Module, awaited: number, operand: number): boolean => /^await\s*\(*$/.test(text.slice(awaited, operand));
