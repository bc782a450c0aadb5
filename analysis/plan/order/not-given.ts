import type { Fn } from '../../program/function.ts';
import { groupBy } from '../../program/group-by.ts';
import type { Binding, CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import { regionsAround } from '../../program/order.ts';
import type { Origin } from '../../program/origin.ts';
import { throughMethod } from '../../program/through-method.ts';

/** `file@binding` of the parameters that nobody gave anything: what `load(file)` leaves out of `load(file, done)`. */
export type NotGiven = ReadonlySet<string>;

export const ALL_GIVEN: NotGiven = new Set();

const parameterName = (module: Module, binding: number): string => `${module.file}@${binding}`;

/** Parameters that keep what they are given. */
const parametersOf = oncePer(({ bindings }: Module) => groupBy(bindings.filter(({ kind, values, reassigned }) => kind === 'param' && !reassigned && values.length === 1 && values[0]?.kind === 'parameter'), ({ fn }) => fn));

/** What a function is left without that a call calls, where the caller itself is without `outer`. */
export function notGivenTo(module: Module, call: CallSite, callee: { readonly module: Module; readonly fn: Fn }, outer: NotGiven): NotGiven {
  const own = parametersOf(callee.module).get(callee.fn.id) ?? [];
  const missing = isPlain(call) ? own.filter((each) => isMissing(module, call.args[indexOf(each)]?.origin, outer)) : [];
  return new Set([...missing.map(({ id }) => parameterName(callee.module, id)), ...(callee.module === module ? seenFromInside(module, call.fn, callee.fn, outer) : [])]);
}

const indexOf = ({ values: [value] }: Binding): number => (value?.kind === 'parameter' ? value.index : -1);

/** Its arguments are those of the function: not `f.call(x)`, not `f(...list)`. */
const isPlain = (call: CallSite): boolean => !call.args.some(({ spread }) => spread) && throughMethod(call) === undefined;

function isMissing(module: Module, given: Origin | undefined, outer: NotGiven): boolean {
  if (given === undefined || (given.kind === 'literal' && (given.type === 'undefined' || given.type === 'null'))) return true;
  return given.kind === 'binding' && outer.has(parameterName(module, given.binding));
}

/** A function within the caller sees the caller's parameters. */
export function seenFromInside(module: Module, caller: number, inner: Fn, outer: NotGiven): Iterable<string> {
  let fn: Fn | undefined = inner;
  while (fn !== undefined && fn.id !== caller) fn = fn.parent === undefined ? undefined : module.functions[fn.parent];
  return fn === undefined ? [] : outer;
}

/** Nobody comes to a call without what is missing: `if (done) {…}`, `done && done()`, `done()`. */
export function needsMissing(module: Module, call: CallSite, missing: NotGiven): boolean {
  if (missing.size === 0) return false;
  const isNamed = (name: string | undefined): boolean => name !== undefined && module.bindings.some((each) => each.name === name && missing.has(parameterName(module, each.id)) && each.scope.start <= call.start && call.end <= each.scope.end);
  if (call.callee.kind === 'binding' && missing.has(parameterName(module, call.callee.binding))) return true;
  return regionsAround(module, call.fn, call.start).some(({ kind, start }) => kind === 'branch' && isNamed(askedBefore(module.text, start)));
}

/** The name that is looked at right before a branch: `if (done) `, `if (typeof done === 'function') `, `done && `, `done ? `. */
function askedBefore(text: string, at: number): string | undefined {
  const found = /(?:\bif\s*\(\s*(?:typeof\s+([\w$]+)\s*===?\s*['"]function['"]|([\w$]+))\s*\)|(?<![\w$.!]\s*)([\w$]+)\s*(?:&&|\?))\s*\(?\s*$/.exec(text.slice(Math.max(0, at - 120), at));
  return found?.[1] ?? found?.[2] ?? found?.[3];
}
