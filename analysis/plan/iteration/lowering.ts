import { fnKey, type CallGraph, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import { isTypeScript } from '../../program/language.ts';
import type { Argument, CallSite, MemberUse, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Range } from '../../program/structure.ts';
import { returnsPromise } from '../order/promise-returning.ts';
import { givesNothing, methodOfAny } from './any-collection.ts';
import { collectionOf, type Collection } from './collection.ts';
import { canInline, isFreeOfItself } from './inline.ts';
import { METHODS, REPLACER, type IterationMethod } from './methods.ts';
import { replacerOf } from './replacer.ts';
import { resultLoopOf, type ResultLoop } from './result-loop.ts';

/** How a call of an array method is written once its callback has to wait. */
export interface Lowering {
  readonly call: CallSite;
  readonly method: IterationMethod;
  readonly collection: Collection;
  /** The array, as an expression of the file, and the dot after it. */
  readonly items: Range;
  readonly dot: number;
  readonly callback: Argument;
  /** The callback, where it is written in place. */
  readonly fn?: Fn;
  /** The program's own function that is handed over by name. */
  readonly reference?: FnKey;
  /** The loop that gives the result, where the form is `result`. */
  readonly result?: ResultLoop;
  /** `loop`: the body becomes the body of a `for…of`; `result`: of one that gives what the statement is about; `helper`: the callback stays, and a function of the module calls it. */
  readonly form: 'loop' | 'result' | 'helper';
  /** Most callbacks at work at a time, where the helper lets them be. */
  readonly limit?: number;
}

const answersIn = oncePer((_graph: CallGraph) => new Map<CallSite, Lowering | 'none'>());

/** The lowering of the call that a function is written in as a callback; undefined where it is no callback or has to stay synchronous. */
export function loweringOf(graph: CallGraph, module: Module, fnId: number): Lowering | undefined {
  const fn = module.functions[fnId];
  const call = fn?.use.how === 'argument' ? module.calls[fn.use.call] : undefined;
  const lowering = call === undefined ? undefined : loweringAt(graph, module, call);
  return lowering?.fn === fn ? lowering : undefined;
}

/** The lowering of a call, remembered. It is there where the call certainly iterates over an array, a Map or a Set, and its callback is of the program. */
export function loweringAt(graph: CallGraph, module: Module, call: CallSite): Lowering | undefined {
  const answers = answersIn(graph);
  const known = answers.get(call);
  if (known !== undefined) return known === 'none' ? undefined : known;
  const lowering = decide(graph, module, call);
  answers.set(call, lowering ?? 'none');
  return lowering;
}

function decide(graph: CallGraph, module: Module, call: CallSite): Lowering | undefined {
  const [callback, second] = call.args;
  if (call.callee.kind !== 'member' || callback === undefined || call.isNew || call.tagged) return undefined;
  const member = module.members.find((each) => each.start === call.calleeRange.start && each.end === call.calleeRange.end);
  const replacer = replacerOf(module, call, member);
  if (replacer !== undefined && member !== undefined) return replacerLowering(graph, module, call, member, replacer);
  if (!METHODS.has(call.callee.name) || member === undefined || !isPlainCall(module, call, member, callback)) return undefined;
  const known = givesWhatIsFlattened(module, call) ? 'array' : collectionOf(graph, module, call.callee.object, { module, fn: call.fn, at: call.start });
  const method = known === undefined ? methodOfAny(graph, module, call) : METHODS.get(call.callee.name);
  const collection = known ?? 'unknown';
  if (method === undefined) return undefined;
  if (method.second === 'initial' && (second === undefined || !hasPlainType(module, second))) return undefined;
  const shared = { call, method, callback, collection, ...receiver(module, call, member) };
  const fn = callback.origin.kind === 'function' ? module.functions[callback.origin.fn] : undefined;
  if (fn === undefined) return collection === 'Map' || collection === 'Set' ? undefined : referenceLowering(graph, module, callback, shared);
  if (!canWait(graph, module, fn, call)) return undefined;
  if (method.second === 'this' && second !== undefined && !(fn.kind === 'function' && fn.uses.this) && !isHarmless(second)) return undefined;
  if (collection === 'unknown') return call.callee.name !== 'forEach' || givesNothing(fn) ? { ...shared, fn, form: 'helper' } : undefined;
  const inlined = { call, fn, collection };
  if (canInline(graph, module, inlined)) return { ...shared, fn, form: 'loop' };
  if (collection !== 'array') return undefined;
  const result = isFreeOfItself(graph, module, inlined) ? resultLoopOf(module, inlined) : undefined;
  return result === undefined ? { ...shared, fn, form: 'helper' } : { ...shared, fn, result, form: 'result' };
}

/** A function for the matches of a text, which are no collection. */
function replacerLowering(graph: CallGraph, module: Module, call: CallSite, member: MemberUse, callback: Argument): Lowering | undefined {
  const fn = callback.origin.kind === 'function' ? module.functions[callback.origin.fn] : undefined;
  if (fn === undefined || call.place.midChain || call.place.forbidden !== undefined || !canWait(graph, module, fn, call)) return undefined;
  if (withoutArguments(module.text.slice(call.start, call.calleeRange.end)).includes('?.')) return undefined;
  return { call, method: REPLACER, callback, collection: 'array', ...receiver(module, call, member), fn, form: 'helper' };
}

/** `names = names.map(…)`, then `names.flat()`: of all that has `map`, only an array gives what has `flat`. */
function givesWhatIsFlattened(module: Module, { use, callee }: CallSite): boolean {
  if (callee.kind !== 'member' || (callee.name !== 'map' && callee.name !== 'filter')) return false;
  if (use.how === 'member') return use.name === 'flat';
  return use.how === 'stored' && use.binding !== undefined && module.members.some(({ name, object }) => name === 'flat' && object.kind === 'binding' && object.binding === use.binding);
}

/** Nothing optional, no type arguments, no comments between the parts that are replaced. */
function isPlainCall(module: Module, call: CallSite, member: MemberUse, callback: Argument): boolean {
  const { text } = module;
  if (call.place.midChain || call.place.forbidden !== undefined || call.args.some((each) => each.spread) || call.args.length > 2) return false;
  if (withoutArguments(text.slice(call.start, call.calleeRange.end)).includes('?.')) return false;
  return text.slice(member.nameRange.start, callback.start).replace(/\s/g, '') === `${member.name ?? ''}(`;
}

/** What stands in parentheses is not the chain itself. */
function withoutArguments(text: string): string {
  for (let before = '', rest = text; ; before = rest) {
    rest = rest.replace(/\([^()]*\)/g, '');
    if (rest === before) return rest;
  }
}

function receiver(module: Module, call: CallSite, member: MemberUse): { items: Range; dot: number } {
  const dot = module.text.lastIndexOf('.', member.nameRange.start);
  const { start, end } = member.objectRange;
  const isWrapped = module.text.slice(call.start, start).trim() === '(' && /^\s*\)/.test(module.text.slice(end));
  if (!isWrapped) return { items: { start: call.start, end }, dot };
  return { items: { start: call.start, end: module.text.indexOf(')', end) + 1 }, dot };
}

/** The value of `this` can be left out for a callback that has none of its own to give it. */
const isHarmless = ({ origin }: Argument): boolean => origin.kind === 'this' || origin.kind === 'binding' || origin.kind === 'literal';

/** In TypeScript, the type of the result is taken from its first value: one that says it. */
function hasPlainType(module: Module, { origin }: Argument): boolean {
  return !isTypeScript(module) || (origin.kind === 'literal' && (origin.type === 'number' || origin.type === 'string' || origin.type === 'boolean'));
}

function canWait(graph: CallGraph, module: Module, fn: Fn, call: CallSite): boolean {
  const method = METHODS.get(call.callee.kind === 'member' ? call.callee.name : '');
  if (fn.isAsync || fn.isGenerator || fn.uses.newTarget || fn.returnType?.isPredicate === true) return false;
  if (isTypeScript(module) && method !== undefined && fn.params.length >= method.params) return false;
  return graph.callsTo(fnKey(module.file, fn.id)).length === 0 && returnsPromise(graph, module, fn) === 'no';
}

/** `names.filter(isFolder)`: the function becomes async, and the call waits for it. */
function referenceLowering(graph: CallGraph, module: Module, callback: Argument, shared: Omit<Lowering, 'form'>): Lowering | undefined {
  const { values, certain } = graph.follower.follow(module.file, callback.origin);
  const [value] = values;
  if (!certain || values.length !== 1 || value?.kind !== 'function') return undefined;
  const found = graph.functionOf(fnKey(value.file, value.fn));
  if (found === undefined || (shared.collection === 'unknown' && shared.call.callee.kind === 'member' && shared.call.callee.name === 'forEach' && !givesNothing(found.fn)) || found.fn.isAsync || found.fn.isGenerator || shared.call.args.length > (shared.method.second === 'this' ? 1 : 2)) return undefined;
  if (isTypeScript(module) && found.fn.params.length >= shared.method.params) return undefined;
  return { ...shared, reference: fnKey(value.file, value.fn), form: 'helper' };
}
