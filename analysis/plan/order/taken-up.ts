import type { CallSite, Module, Statement } from '../../program/module.ts';
import type { Region } from '../../program/structure.ts';
import { isPromiseAll, isPromiseResolve } from './combinators.ts';

/**
 * Whoever has the call's promise gets it at once: it is awaited or returned, or kept in a variable that the statement returns which
 * comes next, after a `try` that the call ends, too; itself, or what `then`, `catch` and `finally` make of it.
 */
export function isTakenUp(module: Module, call: CallSite): boolean {
  const last = endOfChain(module, call);
  if (last !== call) return !callsBetween(module, call, last) && isTakenUp(module, last);
  const { use } = call;
  if (use.how === 'awaited' || use.how === 'returned') return true;
  const name = use.how === 'stored' && use.binding !== undefined ? module.bindings[use.binding]?.name : undefined;
  const statement = module.statements[call.place.statement];
  if (name === undefined || statement === undefined) return false;
  const next = nextStatement(module, statement);
  return next?.type === 'ReturnStatement' && module.text.slice(next.start, next.end).replace(/^return\s+|\s*;$/g, '') === name;
}

/** What is done next where nothing is thrown: in the text it is the next, but for the `catch` of a `try` that ends here. In a loop it may be another. */
function nextStatement(module: Module, { fn, start, end }: Statement): Statement | undefined {
  const isLeft = (region: Region, next: Statement): boolean => region.fn === fn && region.start <= start && end <= region.end && region.end <= next.start;
  const isCatch = (at: Statement): boolean => module.regions.some((region) => region.kind === 'catch' && region.fn === fn && region.start >= end && region.start <= at.start && at.end <= region.end);
  const next = module.statements.find((each) => each.fn === fn && each.start >= end && !isCatch(each));
  return next === undefined || module.regions.some((region) => region.kind === 'loop' && isLeft(region, next)) ? undefined : next;
}

/** `Promise.all([load(), …])`, `Promise.resolve(load())`: the call whose promise waits for what another one gives, promise or not. */
export function adoptedBy({ calls }: Module, { use }: CallSite): CallSite | undefined {
  const list = use.how === 'element' && use.of.how === 'argument' ? calls[use.of.call] : undefined;
  const resolved = use.how === 'argument' && use.index === 0 ? calls[use.call] : undefined;
  if (list !== undefined) return isPromiseAll(list) ? list : undefined;
  return resolved !== undefined && isPromiseResolve(resolved) ? resolved : undefined;
}

/** `Promise.all([…, load()])`: adopted there, and nothing else is done before whoever waits for all gets that. */
export function adoptedLast(module: Module, call: CallSite): CallSite | undefined {
  const adopting = adoptedBy(module, call);
  return adopting !== undefined && /^[\s,]*\]?[\s,]*\)$/.test(module.text.slice(call.end, adopting.end)) && adopting.args.length === 1 ? adopting : undefined;
}

/** Methods of promises that give another one. */
export const CHAINING: ReadonlySet<string> = new Set(['then', 'catch', 'finally']);

/** The call of `then`, `catch` or `finally` on what a call gives, where it stands right behind it. */
export const chainedTo = ({ calls }: Module, { id }: CallSite): CallSite | undefined => calls.find(({ callee }) => callee.kind === 'member' && CHAINING.has(callee.name) && callee.object.kind === 'result' && callee.object.call === id);

/** `load().then(…).catch(…)` is waited for, or not, by what is done with the last promise. */
export function endOfChain(module: Module, call: CallSite): CallSite {
  const next = chainedTo(module, call);
  return next === undefined ? call : endOfChain(module, next);
}

/** `load().then(reaction())`: something is done in the same tick. */
function callsBetween(module: Module, call: CallSite, last: CallSite): boolean {
  const chain = new Set<number>();
  for (let each = last; each !== call; ) {
    chain.add(each.id);
    const before = each.callee.kind === 'member' && each.callee.object.kind === 'result' ? module.calls[each.callee.object.call] : undefined;
    if (before === undefined) return true;
    each = before;
  }
  return module.calls.some((each) => each.fn === call.fn && each.start >= call.start && each.start < last.end && each.end > call.end && !chain.has(each.id));
}
