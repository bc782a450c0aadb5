import { surroundingsOf } from '../../findings/contexts/context.ts';
import { isWorkerCode } from '../../findings/contexts/worker-code.ts';
import { isTestFile } from '../../findings/file-role.ts';
import { handlingOf, handlingOfExpression, handlingsInFile, modelOf, runsInPlace } from '../../findings/handling.ts';
import { callsIn, functionsIn } from '../../program/by-function.ts';
import { fnKey, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range, Use } from '../../program/structure.ts';
import { isReaction } from '../hosts/hosts.ts';
import { loadsOf } from '../hosts/loads.ts';
import { loweringAt } from '../iteration/lowering.ts';
import { isPromiseAll } from '../order/combinators.ts';
import { returnsPromise } from '../order/promise-returning.ts';
import { endOfChain, isTakenUp } from '../order/taken-up.ts';
import type { Study } from '../study.ts';
import { existingTwin } from '../twins/existing-twin.ts';
import { runsOnce } from './activations.ts';
import { isLeftRunning } from './left-running.ts';

/**
 * How sure it is that a second activation runs meanwhile: handlers, listeners, timers and calls that nobody awaits do;
 * the elements of an awaited `Promise.all` run beside each other, and are done when it is;
 * public functions may, if the package's users call them so.
 */
export type Concurrency = 'runs' | 'runs beside' | 'may run';

export interface ConcurrentRoot {
  readonly key: FnKey;
  readonly how: Concurrency;
  /** Called and left running, in this file; absent for what the event loop calls. */
  readonly from?: string;
}

/** One way in which a function comes to run beside others. */
export interface Reach {
  readonly how: Concurrency;
  /** The one activation of this function that it is reached in. */
  readonly once?: FnKey;
  /** All that runs in its process or thread, where that is one of its own, which shares no variables with the others. */
  readonly apart?: ReadonlySet<FnKey>;
}

/** The functions that can run while another activation waits. What a command-line main awaits throughout is not among them. */
export const concurrentFunctions = oncePer((study: Study): ReadonlyMap<FnKey, readonly Reach[]> => {
  const reached = new Map<FnKey, Reach[]>();
  const next = new Map<FnKey, readonly FnKey[]>();
  const from = (key: FnKey): readonly FnKey[] => {
    const known = next.get(key) ?? reachedFrom(study, key);
    next.set(key, known);
    return known;
  };
  for (const { how, keys, once, process } of startsOf(study)) {
    const all = spread(how === 'may run' ? (key) => reachedByUsers(study, key) : from, keys);
    const reach = { how, ...(once === undefined ? {} : { once }), ...(process === undefined ? {} : { apart: spread(from, allOf(study, process)) }) };
    for (const key of [...all, ...asyncFormsOf(study, all)]) reached.set(key, [...(reached.get(key) ?? []), reach]);
  }
  return reached;
});

/** The async form beside a function runs where that runs: a copy that is written now is judged so, and one that is there is the same. */
function asyncFormsOf({ graph }: Study, keys: ReadonlySet<FnKey>): FnKey[] {
  return [...keys].flatMap((key) => {
    const found = graph.functionOf(key);
    const twin = found === undefined ? undefined : existingTwin(graph, found.module, found.fn);
    return twin === undefined || keys.has(twin) ? [] : [twin];
  });
}

const allOf = ({ graph }: Study, file: string): FnKey[] => (graph.program.modules.get(file)?.functions ?? []).map(({ id }) => fnKey(file, id));

interface Start {
  readonly how: Concurrency;
  readonly keys: readonly FnKey[];
  readonly once?: FnKey;
  readonly process?: string;
}

/** Roots by what is to be told apart about them: those that run once, or in a process of their own, each by itself. */
function startsOf(study: Study): Start[] {
  const roots = concurrentRoots(study);
  const starts = new Map<FnKey, Start>();
  for (const { key, how, from } of roots) {
    const isLeft = from !== undefined && roots.every((each) => each.key !== key || each.from === from);
    if (!isLeft || starts.has(key)) continue;
    const once = runsOnce(study, key);
    const process = isProcess(study, from);
    if (once || process) starts.set(key, { how, keys: [key], ...(once ? { once: key } : {}), ...(process ? { process: from } : {}) });
  }
  const many = roots.filter(({ key }) => !starts.has(key));
  const shared = (['runs', 'runs beside'] as const).map((how) => ({ how, keys: many.flatMap((root) => (root.how === how ? [root.key] : [])) }));
  return [...shared, { how: 'may run', keys: [...study.surface.functions.keys()] }, ...starts.values()];
}

/** A file that runs in a process or thread of its own, and in no other. */
function isProcess({ graph }: Study, file: string): boolean {
  const module = graph.program.modules.get(file);
  return module !== undefined && isWorkerCode(graph, module) && !loadsOf(graph.program).run.has(file);
}

/** Everything that some functions lead to, themselves included. */
export function spread(next: (key: FnKey) => readonly FnKey[], keys: readonly FnKey[]): ReadonlySet<FnKey> {
  const reached = new Set<FnKey>();
  const queue = [...keys];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    queue.push(...next(key));
  }
  return reached;
}

/** Functions written in it, and functions it calls. */
export function reachedFrom(study: Pick<Study, 'graph'>, key: FnKey): FnKey[] {
  const found = study.graph.functionOf(key);
  if (found === undefined) return [];
  const { module, fn } = found;
  const inner = functionsIn(module, fn.id).map((each) => fnKey(module.file, each.id));
  const called = callsIn(module, fn.id).flatMap((call) => study.graph.targets(module.file, call));
  const iterated = callsIn(module, fn.id).flatMap((call) => loweringAt(study.graph, module, call)?.reference ?? []);
  return [...inner, ...iterated, ...called.map((target) => fnKey(target.file, target.fn.id))];
}

/** The same for the package's users, who hand on functions of their own: what the program hands on, it does so where it calls. */
export function reachedByUsers(study: Study, key: FnKey): FnKey[] {
  const found = study.graph.functionOf(key);
  if (found === undefined) return [];
  const { module, fn } = found;
  const isParameter = (origin: Origin): boolean => origin.kind === 'binding' && module.bindings[origin.binding]?.kind === 'param';
  const calls = callsIn(module, fn.id);
  const given = calls.filter(({ callee }) => isParameter(callee)).flatMap((call) => study.graph.targets(module.file, call).map((target) => fnKey(target.file, target.fn.id)));
  const passed = calls.flatMap(({ args }) => args.flatMap(({ origin }) => (isParameter(origin) ? [] : study.graph.follower.follow(module.file, origin).values)));
  const handedOn = passed.flatMap((value) => (value.kind === 'function' ? [fnKey(value.file, value.fn)] : []));
  return [...reachedFrom(study, key).filter((each) => !given.includes(each)), ...handedOn];
}

/** Callbacks that are called from the event loop, and async functions that are called and left running. */
export const concurrentRoots = oncePer((study: Study): readonly ConcurrentRoot[] =>
  [...study.graph.program.modules.values()].filter((module) => !isTestFile(module.file)).flatMap((module) => {
    const callbacks = module.functions.filter((fn) => isConcurrentCallback(study, module, fn)).map((fn) => ({ key: fnKey(module.file, fn.id), how: howLong(module, fn) }));
    const left = module.calls.filter((call) => isLeftRunning(study, module, call)).flatMap((call) => study.graph.targets(module.file, call).map((target) => ({ ...target, how: howLong(module, call) })));
    return [...callbacks, ...left.filter(({ file, fn }) => fn.isAsync || givesOwnPromise(study, file, fn)).map(({ file, fn, how }) => ({ key: fnKey(file, fn.id), how, from: module.file }))];
  }),
);

/** An element of `await Promise.all(…)`, or what an array method in it gives: over when that is. */
function howLong(module: Module, { start, end, use }: Range & { readonly use: Use }): Concurrency {
  if (use.how !== 'element' && use.how !== 'returned' && use.how !== 'argument') return 'runs';
  const holds = (call: CallSite): boolean => call.argsRange !== undefined && call.argsRange.start <= start && end <= call.argsRange.end;
  const around = module.calls.filter(holds).sort((a, b) => b.start - a.start);
  const outer = around.findIndex((call) => isPromiseAll(call));
  const all = around[outer];
  const isAwaited = all !== undefined && isWaitedFor(endOfChain(module, all));
  return isAwaited && around.slice(0, outer).every(({ callee }) => callee.kind === 'member' && JOINED.has(callee.name)) ? 'runs beside' : 'runs';
}

const isWaitedFor = ({ use }: CallSite): boolean => use.how === 'awaited' || use.how === 'returned';

/** An argument of a `Promise.all` in its own function: it is under way together with the others. */
export function isBesideOthers(module: Module, call: CallSite): boolean {
  const holds = ({ argsRange }: CallSite): boolean => argsRange !== undefined && argsRange.start <= call.start && call.end <= argsRange.end;
  return callsIn(module, call.fn).some((each) => holds(each) && isPromiseAll(each));
}

/** Array methods that give the promises on. */
const JOINED = new Set(['map', 'flatMap', 'concat', 'from', 'filter', 'entries', 'keys', 'values', 'slice']);

/** Handed to something that calls it from the event loop, as often as it likes. A promise reaction runs once, where its chain is. */
function isConcurrentCallback(study: Study, module: Module, fn: Fn): boolean {
  if (fn.kind === 'module' || isReaction(study.graph, module, fn)) return false;
  const { context, fn: found } = surroundingsOf(study.graph, module, fn.id);
  if (context.kind === 'exit-handler' || context.kind === 'worker') return false;
  if (isLeftExecutor(study, module, fn)) return true;
  if (found === fn && (context.kind === 'request-handler' || context.kind === 'event-listener' || context.kind === 'timer')) return true;
  if (fn.isAsync && handlingsInFile(study.graph, module, fn).some((handling) => BY_THE_LOOP.has(modelOf(handling)?.context))) return true;
  if (fn.isAsync && overlaps(study, module, fn)) return true;
  return isUnknownCallback(study, module, fn);
}

/** Nobody waits for what an async one gives either. */
const BY_THE_LOOP: ReadonlySet<string | undefined> = new Set(['request-handler', 'event-listener', 'timer']);

/** Work of an executor goes on beside what follows, where nobody takes the promise up at once. */
function isLeftExecutor(study: Study, module: Module, fn: Fn): boolean {
  const handling = handlingOfExpression(study.graph, module, fn);
  if (handling?.by !== 'model' || handling.model.context !== 'promise-executor') return false;
  return !isTakenUp(module, handling.call);
}

/** `return new Promise(…)`: its executor runs on when nobody waits for the call. */
function givesOwnPromise({ graph }: Study, file: string, fn: Fn): boolean {
  const module = graph.program.modules.get(file);
  return module !== undefined && returnsPromise(graph, module, fn) !== 'no';
}

/** An async callback of an array method: its activations overlap. */
function overlaps(study: Study, module: Module, fn: Fn): boolean {
  return study.graph.mentionsOf(fnKey(module.file, fn.id)).some(({ file, use }) => {
    const at = study.graph.program.modules.get(file);
    return at !== undefined && runsInPlace(handlingOf(study.graph, at, use));
  });
}

/** Called later by somebody who does not wait for it: the next activation may come first. An action of a command is the only one. */
function isUnknownCallback(study: Study, module: Module, fn: Fn): boolean {
  const handling = handlingOfExpression(study.graph, module, fn);
  if (handling?.by === 'unknown') return fn.use.how === 'argument';
  if (handling?.by !== 'model' || handling.model.context === 'command-action') return false;
  const { when, result } = handling.model;
  return when === 'later-repeatedly' || (when === 'later-once' && result === 'ignored');
}
