import type { CallGraph } from '../program/call-graph.ts';
import type { Fn } from '../program/function.ts';
import type { CallSite, Module } from '../program/module.ts';
import type { Origin } from '../program/origin.ts';
import { isArray } from './array-evidence.ts';

/** How an array callback is written as a loop once its body has to wait. */
export interface Lowering {
  readonly call: CallSite;
  readonly fn: Fn;
  /** The array, as an expression of the file. */
  readonly array: { readonly start: number; readonly end: number };
  /** `inline`: the body becomes the loop's body; `call`: the callback stays and is awaited for each element. */
  readonly form: 'inline' | 'call';
}

/** The loop for a `forEach` callback that stands as a statement on something that certainly is an array; undefined for every other callback. */
export function loweringOf(graph: CallGraph, module: Module, fnId: number): Lowering | undefined {
  const fn = module.functions[fnId];
  if (fn?.use.how !== 'argument' || fn.use.index !== 0 || fn.isAsync || fn.isGenerator) return undefined;
  const call = module.calls[fn.use.call];
  const member = module.members.find((each) => each.start === call?.calleeRange.start && each.end === call.calleeRange.end);
  if (call?.callee.kind !== 'member' || call.callee.name !== 'forEach' || member === undefined) return undefined;
  if (call.use.how !== 'dropped' || call.args.length !== 1 || isOptional(module, call) || !isStatement(module, call)) return undefined;
  if (!isArray(graph, module, call.callee.object)) return undefined;
  const form = canInline(module, call, fn) ? 'inline' : 'call';
  return form === 'call' && fn.uses.arguments ? undefined : { call, fn, array: member.objectRange, form };
}

const isOptional = (module: Module, call: CallSite): boolean => module.text.slice(call.start, call.args[0]?.start ?? call.end).includes('?.');

/** The call with nothing around it but its semicolon. */
function isStatement(module: Module, call: CallSite): boolean {
  const statement = module.statements[call.place.statement];
  return statement?.type === 'ExpressionStatement' && statement.start === call.start;
}

/**
 * Inlining keeps the meaning only where the body needs no function of its own: no `this`, `arguments` or `var`,
 * no parameter written, returns only as `continue` outside nested loops, and the array not touched by the body.
 */
function canInline(module: Module, call: CallSite, fn: Fn): boolean {
  if (fn.kind === 'function' && (fn.uses.this || fn.uses.arguments)) return false;
  if (fn.params.length === 0 || fn.params.length > 2 || fn.params.some((param) => param.rest || param.default !== undefined)) return false;
  if (module.bindings.some((binding) => binding.fn === fn.id && (binding.kind === 'var' || (binding.kind === 'function' && fn.kind === 'function' && binding.name !== fn.name)))) return false;
  if (fn.params.some((param) => isWritten(module, param.binding))) return false;
  if (fn.returns.some((each) => !fn.expressionBody && (each.argument !== undefined || inNestedLoop(module, fn, each.start)))) return false;
  return !mentionsArray(module, call, fn) && !shadows(module, call, fn);
}

const isWritten = (module: Module, binding: number | undefined): boolean => binding === undefined || module.references.some((each) => each.binding === binding && each.access !== 'read');

function inNestedLoop(module: Module, fn: Fn, at: number): boolean {
  return module.regions.some((region) => region.fn === fn.id && (region.kind === 'loop' || region.kind === 'case') && region.start <= at && at < region.end);
}

/** An array that grows while it is walked is walked further by `for…of`, not by `forEach`. */
function mentionsArray(module: Module, call: CallSite, fn: Fn): boolean {
  const object = call.callee.kind === 'member' ? call.callee.object : undefined;
  const root = object === undefined ? undefined : rootBinding(object);
  return root !== undefined && module.references.some((each) => each.binding === root && each.start >= fn.start && each.end <= fn.end);
}

function rootBinding(origin: Origin): number | undefined {
  if (origin.kind === 'binding') return origin.binding;
  return origin.kind === 'member' ? rootBinding(origin.object) : undefined;
}

/** The array expression must not use a name that the loop declares: `files.forEach(files => …)`. */
function shadows(module: Module, call: CallSite, fn: Fn): boolean {
  const names = new Set(fn.params.flatMap((param) => (param.name === undefined ? [] : [param.name])));
  return module.references.some((each) => each.start >= call.start && each.end <= call.calleeRange.end && names.has(module.bindings[each.binding]?.name ?? ''));
}
