import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Collection } from './collection.ts';

/** A call with its callback, which is written in place. */
export interface Inlined {
  readonly call: CallSite;
  readonly fn: Fn;
  readonly collection: Collection;
}

/**
 * Can a `forEach` be written as a `for…of` around the callback's body? Inlining keeps the meaning only where the body needs no
 * function of its own: no `this`, `arguments` or `var`, no parameter written, returns only as `continue` outside nested loops,
 * and the array not touched by the body. A Map or Set is walked by a loop as `forEach` walks it, whatever is added meanwhile.
 */
export function canInline(graph: CallGraph, module: Module, inlined: Inlined): boolean {
  const { call, fn } = inlined;
  if (call.callee.kind !== 'member' || call.callee.name !== 'forEach' || call.args.length !== 1 || !isStatement(module, call)) return false;
  if (fn.returns.some((each) => !fn.expressionBody && (each.argument !== undefined || inNestedLoop(module, fn, each.start)))) return false;
  return isFreeOfItself(graph, module, inlined);
}

/** The body means the same without its function, and the loop goes through the same items. */
export function isFreeOfItself(graph: CallGraph, module: Module, { call, fn, collection }: Inlined): boolean {
  if (fn.kind === 'function' && (fn.uses.this || fn.uses.arguments)) return false;
  if (fn.params.length === 0 || fn.params.length > 2 || fn.params.some((param) => param.rest || param.default !== undefined)) return false;
  if (module.bindings.some((binding) => binding.fn === fn.id && (binding.kind === 'var' || (binding.kind === 'function' && fn.kind === 'function' && binding.name !== fn.name)))) return false;
  if (fn.params.some((param) => isWritten(module, param.binding))) return false;
  if (shadows(module, call, fn) || (collection === 'Set' && fn.params.length > 1)) return false;
  return collection !== 'array' || (!MAY_HAVE_HOLES.test(module.text) && !mentionsArray(module, call, fn) && !isChangedElsewhere(graph, module, call));
}

/** A loop goes through the holes of an array as well: `[1, , 2]`, wherever the file has one. */
const MAY_HAVE_HOLES = /[[,]\s*,|\bdelete\s+[\w$.]+\[/;

/** The call with nothing around it but its semicolon. */
function isStatement(module: Module, call: CallSite): boolean {
  const statement = module.statements[call.place.statement];
  return call.use.how === 'dropped' && statement?.type === 'ExpressionStatement' && statement.start === call.start && module.text.slice(call.end, statement.end).trim().replace(';', '') === '';
}

const isWritten = (module: Module, binding: number | undefined): boolean => binding === undefined || module.references.some((each) => each.binding === binding && each.access !== 'read');

function inNestedLoop(module: Module, fn: Fn, at: number): boolean {
  return module.regions.some((region) => region.fn === fn.id && (region.kind === 'loop' || region.kind === 'case') && region.start <= at && at < region.end);
}

/** An array that grows while it is walked is walked further by `for…of`, not by `forEach`. */
function mentionsArray(module: Module, call: CallSite, fn: Fn): boolean {
  const root = rootBinding(call);
  return root !== undefined && module.references.some((each) => each.binding === root && each.start >= fn.start && each.end <= fn.end);
}

const MUTATORS = new Set('push pop shift unshift splice sort reverse fill copyWithin'.split(' '));

/** Other functions can run while the loop waits: they must not change the array. */
function isChangedElsewhere(graph: CallGraph, module: Module, call: CallSite): boolean {
  const object = call.callee.kind === 'member' ? call.callee.object : undefined;
  if (object?.kind === 'binding') {
    const binding = module.bindings[object.binding];
    return module.members.some((each) => changes(each.name) && each.object.kind === 'binding' && each.object.binding === object.binding && (binding?.fn === 0 || each.fn !== binding?.fn));
  }
  if (object?.kind !== 'member') return false;
  return [...graph.program.modules.values()].some((other) => other.members.some((each) => changes(each.name) && each.object.kind === 'member' && each.object.name === object.name));
}

const changes = (name: string | undefined): boolean => name !== undefined && MUTATORS.has(name);

function rootBinding(call: CallSite): number | undefined {
  let origin: Origin | undefined = call.callee.kind === 'member' ? call.callee.object : undefined;
  while (origin?.kind === 'member') origin = origin.object;
  return origin?.kind === 'binding' ? origin.binding : undefined;
}

/** The array expression must not use a name that the loop declares: `files.forEach(files => …)`. */
function shadows(module: Module, call: CallSite, fn: Fn): boolean {
  const names = new Set(fn.params.flatMap((param) => (param.name === undefined ? [] : [param.name])));
  return module.references.some((each) => each.start >= call.start && each.end <= call.calleeRange.end && names.has(module.bindings[each.binding]?.name ?? ''));
}
