import { handlingOf, modelOf, runsInPlace } from '../../findings/handling.ts';
import { callsIn } from '../../program/by-function.ts';
import { fnKey, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import { excludeEachOther, leavesBefore } from '../../program/order.ts';
import type { Origin } from '../../program/origin.ts';
import type { Draft } from '../draft.ts';
import type { Study } from '../study.ts';
import { existingTwin } from '../twins/existing-twin.ts';
import { ALL_GIVEN, needsMissing, notGivenTo, seenFromInside, type NotGiven } from './not-given.ts';
import { isPromiseAll } from './combinators.ts';
import { CHAINING, endOfChain } from './taken-up.ts';

const SOON: ReadonlySet<string> = new Set(['timer', 'promise-reaction', 'callback']);
/** Without what the system has to do first. */
const NEXT: ReadonlySet<string> = new Set(['timer', 'promise-reaction']);
/** In milliseconds: who waits this long on purpose is not met by the time that one call takes. */
const LONG = 1000;

/** The functions that a call leaves to the event loop itself: those that it hands on, and async ones that it calls. */
export function workOf(study: Study, module: Module, call: CallSite, soon = SOON): FnKey[] {
  const started = study.graph.targets(module.file, call).filter(({ fn }) => goesOn(fn)).map(({ file, fn }) => fnKey(file, fn.id));
  const handed = call.args.flatMap(({ origin }, index) => {
    const model = modelOf(handlingOf(study.graph, module, { how: 'argument', call: call.id, index }));
    const isSoon = model?.context !== undefined && soon.has(model.context) && model.when === 'later-once' && !isLong(call);
    return isSoon ? functionsOf(study, module, origin).map(({ key }) => key) : [];
  });
  return [...started, ...handed];
}

const goesOn = (fn: Fn): boolean => fn.isAsync && fn.awaits.length > 0;

const isLong = ({ args: [, delay] }: CallSite): boolean => delay?.origin.kind === 'literal' && typeof delay.origin.value === 'number' && delay.origin.value >= LONG;

function functionsOf({ graph }: Study, module: Module, origin: Origin): { readonly key: FnKey; readonly module: Module; readonly fn: Fn }[] {
  return graph.follower.follow(module.file, origin).values.flatMap((value) => {
    const found = value.kind === 'function' ? graph.functionOf(fnKey(value.file, value.fn)) : undefined;
    return value.kind === 'function' && found !== undefined ? [{ key: fnKey(value.file, value.fn), ...found }] : [];
  });
}

/** The same of a call and of all that happens before it returns: `load(file, done)`, where `load` ends with `process.nextTick(done)`. */
export const begunBy = (study: Study, module: Module, call: CallSite): FnKey[] => [...new Set([...workOf(study, module, call), ...begunInside(study, module, call)])];

/** What is begun before a call returns, without what it is itself: that of a call that is going to be waited for. */
export function begunInside(study: Study, module: Module, call: CallSite, outer = ALL_GIVEN): readonly FnKey[] {
  const known = insidesOf(study)(call);
  const question = [...outer].join(' ');
  const found = known.get(question) ?? findInside(study, module, call, outer);
  known.set(question, found);
  return found;
}

/** Whoever calls a function asks for all that its calls begin. */
const insidesOf = oncePer((_study: Study) => oncePer((_call: CallSite) => new Map<string, readonly FnKey[]>()));

function findInside(study: Study, module: Module, call: CallSite, outer: NotGiven): FnKey[] {
  const all = new Set<FnKey>();
  const queue = [...inPlace(study, module, call, outer)];
  const seen = new Set(queue.map(nameOf));
  for (const { module: inside, fn, missing } of queue) {
    const left = leftIn(inside, fn).filter((each) => !needsMissing(inside, each, missing));
    for (const work of left.flatMap((each) => workOf(study, inside, each, NEXT))) all.add(work);
    const further = left.flatMap((each) => inPlace(study, inside, each, missing)).filter((each) => !seen.has(nameOf(each)));
    for (const each of further) seen.add(nameOf(each));
    queue.push(...further);
  }
  return [...all];
}

/** A function, and what it is called without. */
interface Activation {
  readonly module: Module;
  readonly fn: Fn;
  readonly missing: NotGiven;
}

const nameOf = ({ module, fn, missing }: Activation): string => [fnKey(module.file, fn.id), ...missing].join(' ');

/** One `seen` for all ways through the program: what was met adds nothing when it is met again. */
function isFirst(seen: Set<string>, name: string): boolean {
  const { size } = seen;
  return seen.add(name).size > size;
}

/** `await load()`, `await load().then(…)`, `await Promise.all([load(), …])`. */
export function isWaitedFor(module: Module, call: CallSite): boolean {
  const { use } = endOfChain(module, call);
  if (call.use.how === 'awaited' || use.how === 'awaited') return true;
  const all = use.how === 'element' && use.of.how === 'argument' ? module.calls[use.of.call] : undefined;
  return all !== undefined && isPromiseAll(all) && isWaitedFor(module, all);
}

const leftBy = oncePer((module: Module) => oncePer((fn: Fn): readonly CallSite[] => callsIn(module, fn.id).filter((call) => !isWaitedFor(module, call))));

const leftIn = (module: Module, fn: Fn): readonly CallSite[] => leftBy(module)(fn);

/** The functions that run within a call: what it calls, unless that goes on after it has returned, and the callbacks of array methods. */
function inPlace(study: Study, module: Module, call: CallSite, missing: NotGiven): Activation[] {
  const called = study.graph.targets(module.file, call).flatMap(({ file, fn }): Activation[] => {
    const callee = study.graph.program.modules.get(file);
    return callee === undefined || goesOn(fn) ? [] : [{ module: callee, fn, missing: notGivenTo(module, call, { module: callee, fn }, missing) }];
  });
  const handed = call.args.flatMap(({ origin }, index) => {
    if (!runsInPlace(handlingOf(study.graph, module, { how: 'argument', call: call.id, index }))) return [];
    return functionsOf(study, module, origin).filter(({ fn }) => !goesOn(fn)).map((each): Activation => ({ ...each, missing: new Set(each.module === module ? seenFromInside(module, call.fn, each.fn, missing) : []) }));
  });
  return [...called, ...handed];
}

/**
 * What a call that is going to wait has begun before its own last wait, so that it goes on beside that; and reactions to promises
 * that are kept already, whose turn comes before that of whoever waits for the call.
 */
export function begunWithin(draft: Draft, module: Module, call: CallSite, missing: NotGiven = ALL_GIVEN, seen = new Set<string>()): FnKey[] {
  const { study } = draft;
  return study.graph.targets(module.file, call).flatMap((target) => {
    const { inside, fn, waits } = waitingForm(draft, target.file, target.fn);
    const last = Math.max(-1, ...waits.map(({ start }) => start));
    if (inside === undefined || last < 0) return [];
    const left = notGivenTo(module, call, { module: inside, fn }, missing);
    if (!isFirst(seen, nameOf({ module: inside, fn, missing: left }))) return [];
    const isBefore = ({ start, end }: CallSite): boolean => end <= last && waits.some(({ start: wait }) => end <= wait && !leavesBefore(inside, fn, start, wait) && !excludeEachOther(inside, fn, start, wait));
    const met = leftIn(inside, fn).filter((each) => (isBefore(each) || isReactionAtOnce(study, inside, each)) && !needsMissing(inside, each, left));
    const before = met.flatMap((each) => [...workOf(study, inside, each, NEXT), ...begunInside(study, inside, each, left)]);
    return [...before, ...waits.flatMap((each) => begunWithin(draft, inside, each, left, seen))];
  });
}

/** The calls that a function is going to wait for; of one that has an async form beside it already, that form with those that it waits for. */
function waitingForm({ study: { graph }, sites }: Draft, file: string, fn: Fn): { readonly inside: Module | undefined; readonly fn: Fn; readonly waits: readonly CallSite[] } {
  const inside = graph.program.modules.get(file);
  const waits = (sites.get(fnKey(file, fn.id)) ?? []).map(({ call }) => call);
  const twin = inside === undefined || waits.length > 0 ? undefined : existingTwin(graph, inside, fn);
  const found = twin === undefined ? undefined : graph.functionOf(twin);
  if (found === undefined) return { inside, fn, waits };
  const { awaits, id } = found.fn;
  return { inside: found.module, fn: found.fn, waits: callsIn(found.module, id).filter(({ start, end }) => awaits.some((each) => each.start <= start && end <= each.end)) };
}

/** What a call that was waited for began behind its own last wait: its turn has not come yet. */
export function begunAtTheEnd(study: Study, module: Module, call: CallSite, seen = new Set<string>()): FnKey[] {
  return study.graph.targets(module.file, call).flatMap(({ file, fn }) => {
    const inside = study.graph.program.modules.get(file);
    const last = fn.awaits.reduce((a, b) => (b.end > a.end ? b : a), fn.awaits[0] ?? fn.body);
    if (inside === undefined || !goesOn(fn) || !isFirst(seen, fnKey(file, fn.id))) return [];
    const tail = leftIn(inside, fn).filter(({ start }) => start >= last.end).flatMap((each) => [...workOf(study, inside, each, NEXT), ...begunInside(study, inside, each)]);
    const waited = callsIn(inside, fn.id).filter(({ start, end }) => last.start <= start && end <= last.end);
    return [...tail, ...waited.flatMap((each) => begunAtTheEnd(study, inside, each, seen))];
  });
}

/** `Promise.resolve(text).then(done)`, `queueMicrotask(done)`. What code outside the program promises takes its time. */
function isReactionAtOnce({ graph }: Pick<Study, 'graph'>, module: Module, call: CallSite): boolean {
  if (call.calleeText === 'queueMicrotask') return true;
  if (call.callee.kind !== 'member' || !CHAINING.has(call.callee.name)) return false;
  const of = call.callee.object.kind === 'result' ? module.calls[call.callee.object.call] : undefined;
  if (of === undefined) return true;
  return isReactionAtOnce({ graph }, module, of) || !graph.callees(module.file, of).values.some(({ kind }) => kind === 'external');
}
