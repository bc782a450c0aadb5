import type { CallbackContext } from '../../../catalog/callbacks/model.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import { expected } from '../../program/expected.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { oncePerPair } from '../../program/once-per.ts';
import type { Use } from '../../program/structure.ts';
import { isCalledByAsyncTaker, isCalledByTaker } from '../blocking/taken.ts';
import { isConfigFile, isTestAid, isTestFile } from '../file-role.ts';
import { handedMethods } from '../handed-methods.ts';
import type { Context, ContextKind } from '../finding.ts';
import { handlingOf, handlingsByVariable, handlingsInFile, modelOf, runsInPlace, useOfFunction, type Handling } from '../handling.ts';
import { isModuleDouble } from '../module-double.ts';
import { contextByForm, isOnProperty } from './by-form.ts';
import { calledBySuperclass } from './called-methods.ts';
import { isCalledAtStart, isInEndlessLoop } from './called-at-start.ts';
import { isCommandLineOnly, isOfCommandFolder, isOfSomeCommand, isScript } from './command-line.ts';
import { isFrameworkHandler, isMenuEntry, isRecordMethod } from './framework-handlers.ts';
import { isOfDevelopment, leftAlone } from './left-alone.ts';
import { isMadeHandler } from './registered.ts';
import { isLastAct } from './last-act.ts';
import { placeOf } from './places.ts';
import { isOfPassingServer } from './passing-server.ts';
import { mayBeServed } from './served.ts';
import { everyUse, usesOfOne, type UnknownUses } from './unknown-uses.ts';
import { loadsCode } from './start-up.ts';
import { isCalledAbove } from './template-methods.ts';
import { isOnWorkerSide, isWorkerCode, listensAsWorker } from './worker-code.ts';

/** What the context of a call is, and the function that makes it so. */
export interface Surroundings {
  readonly context: Context;
  readonly fn: Fn;
}

const VERDICTS: Readonly<Record<ContextKind, Context['verdict']>> = {
  'async-function': 'must-not-block',
  'promise-executor': 'must-not-block',
  'promise-reaction': 'must-not-block',
  'request-handler': 'must-not-block',
  'event-listener': 'must-not-block',
  timer: 'must-not-block',
  callback: 'must-not-block',
  function: 'plain',
  'module-top-level': 'plain',
  'exit-handler': 'sync-is-right',
  worker: 'sync-is-right',
  'test-double': 'sync-is-right',
  'command-line-main': 'left-alone',
  starting: 'left-alone',
  'plugin-registration': 'left-alone',
  'build-tool': 'left-alone',
  migration: 'left-alone',
  script: 'plain',
  shutdown: 'plain',
  'start-up': 'plain',
  'config-file': 'plain',
  test: 'plain',
};

export const contextOf = (kind: ContextKind): Context => ({ kind, verdict: VERDICTS[kind] });

/**
 * Where code of a function runs, by evidence: its own form, what it is handed to, and the file's role.
 * Callbacks that run at once (array methods, immediately called functions) run where they stand.
 */
export function surroundingsOf(graph: CallGraph, module: Module, fnId: number): Surroundings {
  let fn = expected(module.functions[fnId], 'the function');
  const never = neverAsync(graph, module, fn);
  if (never !== undefined) return { context: contextOf(never), fn };
  for (;;) {
    const kind = kindOf(graph, module, fn);
    if (kind !== undefined) return { context: contextOf(tempered(graph, module, kind)), fn };
    if (fn.parent === undefined || !runsInPlaceOf(graph, module, fn)) return { context: contextOf(fn.kind === 'module' ? 'module-top-level' : 'function'), fn };
    fn = expected(module.functions[fn.parent], 'the function around it');
  }
}

/** By function and place, see `placeOf`. */
const contexts = oncePerPair((_graph: CallGraph, _module: Module) => new Map<string, Surroundings>());

/** As `surroundingsOf`, with the contexts that harm nobody named as what they are: for reports, which hazards have nothing to do with. */
export function contextAt(graph: CallGraph, module: Module, fnId: number, at?: number): Surroundings {
  const known = contexts(graph, module);
  const key = `${String(fnId)} ${String(placeOf(graph, module, at))}`;
  const found = known.get(key) ?? findContext(graph, module, fnId, at);
  known.set(key, found);
  // Every place has its own answer to this, so it is not remembered.
  const isLast = at !== undefined && found.context.verdict === 'must-not-block' && isLastAct(graph, module, found.fn, at);
  return isLast ? { ...found, context: contextOf('shutdown') } : found;
}

function findContext(graph: CallGraph, module: Module, fnId: number, at: number | undefined): Surroundings {
  const found = seen(graph, module, fnId);
  const { context, fn } = found;
  if (context.kind === 'function' && fn.parent !== undefined) {
    if (isCalledByTaker(graph, module, fn)) return contextAt(graph, module, fn.parent, at);
    if (isRegistered(graph, module, useOfFunction(module, fn))) return { context: contextOf(tempered(graph, module, 'request-handler')), fn };
    if (!fn.isGenerator && isCalledByAsyncTaker(graph, module, fn.use)) return takenByAsync(graph, module, contextAt(graph, module, fn.parent, at), fn);
  }
  if (context.kind === 'command-line-main') return isScript(graph, module) ? { context: contextOf('script'), fn } : found;
  if (context.verdict !== 'must-not-block') return found;
  if (isTestAid(module.file)) return { context: contextOf('test'), fn };
  const kind = harmless(graph, module, fn, context.kind, at, everyUse);
  if (kind !== undefined) return { context: contextOf(kind), fn };
  return !COMMANDED.has(context.kind) || harmless(graph, module, fn, context.kind, at, usesOfOne) === undefined ? found : { context: { ...context, byName: true }, fn };
}

/** Does a function of the program that is given something here make a handler of requests of it? */
export const isRegistered = (graph: CallGraph, module: Module, use: Use): boolean => isMadeHandler(graph, module, use, (home, id) => seen(graph, home, id).context.kind);

const seen = (graph: CallGraph, module: Module, fnId: number): Surroundings => seenByForm(graph, module, surroundingsOf(graph, module, fnId));

/** What the parameters of a function tell, and what it is written in, where nothing else tells more. */
function seenByForm(graph: CallGraph, module: Module, found: Surroundings): Surroundings {
  const { context, fn } = found;
  if ((context.kind !== 'function' && context.kind !== 'async-function') || fn.kind === 'module') return found;
  const kind = contextByForm(graph, module, fn) ?? (context.kind === 'function' ? seenAround(graph, module, fn) : undefined);
  return kind === undefined || (fn.isAsync && kind !== 'request-handler') ? found : { context: contextOf(tempered(graph, module, kind)), fn };
}

function seenAround(graph: CallGraph, module: Module, fn: Fn): ContextKind | undefined {
  if (isOfHandler(graph, module, fn)) return 'request-handler';
  return isCalledAbove(graph, module, fn, (home, id, at) => contextAt(graph, home, id, at).context) ? 'callback' : undefined;
}

/** Handed by a handler of requests to something unknown, itself or in an object: at once or later, it runs while others wait. */
function isOfHandler(graph: CallGraph, module: Module, fn: Fn): boolean {
  if (fn.parent === undefined || fn.isGenerator || handlingOf(graph, module, useOfFunction(module, fn))?.by !== 'unknown') return false;
  return isInHandler(graph, module, fn.parent);
}

/** A handler, or what it hands on to be called back. */
function isInHandler(graph: CallGraph, module: Module, id: number): boolean {
  const { context, fn } = seen(graph, module, id);
  return context.kind === 'request-handler' || (fn.parent !== undefined && CALLED_BACK.has(context.kind) && isInHandler(graph, module, fn.parent));
}

const CALLED_BACK: ReadonlySet<ContextKind> = new Set(['promise-reaction', 'promise-executor', 'callback', 'timer', 'event-listener']);

function harmless(graph: CallGraph, module: Module, fn: Fn, kind: ContextKind, at: number | undefined, uses: UnknownUses): ContextKind | undefined {
  if (isOfPassingServer(module, fn)) return 'starting';
  if (isOfDevelopment(module, fn)) return 'build-tool';
  if (kind === 'request-handler') return undefined;
  if (kind === 'promise-executor' && isAtTopLevel(graph, module, fn)) return 'start-up';
  if (kind === 'event-listener' && isOfCommandFolder(graph, module, fn)) return 'command-line-main';
  const known = leftAlone(graph, module, fn, at);
  if (known !== undefined) return known;
  if (kind === 'async-function' && isOnlyStarted(graph, module, fn, uses, at)) return 'starting';
  if (isStepOf(graph, module, fn, kind) && isStart(graph, module, fn)) return 'starting';
  if (kind === 'async-function' && loadsCode(module, fn) && !mayBeServed(graph, module, fn, (caller, id, place) => direct(graph, caller, id, place), uses, false)) return 'starting';
  const isCommand = COMMANDED.has(kind) && isOfSomeCommand(graph, module, fn) && !mayBeServed(graph, module, fn, (caller, id, place) => direct(graph, caller, id, place), uses);
  return isCommand ? 'command-line-main' : undefined;
}

/** An executor runs where it stands, and while a module loads nobody waits. */
const isAtTopLevel = (graph: CallGraph, module: Module, { parent }: Fn): boolean => parent !== undefined && contextAt(graph, module, parent).context.kind === 'module-top-level';

/** Contexts that say by themselves only that something may wait. */
const COMMANDED: ReadonlySet<ContextKind> = new Set(['async-function', 'promise-executor', 'promise-reaction', 'callback']);

/** What a function hands on that runs once for each of its own runs: a reaction, a callback, an element of what it waits for. */
function isStepOf(graph: CallGraph, module: Module, fn: Fn, kind: ContextKind): boolean {
  if (fn.parent === undefined || fn.use.how !== 'argument' || kind === 'event-listener' || kind === 'timer') return false;
  const model = modelOf(handlingOf(graph, module, fn.use));
  return model !== undefined && model.when !== 'later-repeatedly';
}

/** Does the function around one run once, and before anybody waits? */
function isStart(graph: CallGraph, module: Module, { parent, start }: Fn): boolean {
  const outer = parent === undefined ? undefined : module.functions[parent];
  if (outer === undefined || outer.kind === 'module') return false;
  const { context, fn } = contextAt(graph, module, outer.id, start);
  if (context.verdict === 'left-alone' || context.kind === 'start-up' || context.kind === 'script' || context.kind === 'shutdown') return true;
  return context.kind === 'function' && (leftAlone(graph, module, fn, start) !== undefined || isOnlyStarted(graph, module, fn, everyUse, start));
}

/** An async function calls it: what that is part of may tell that nobody waits for it, its own file does not. */
const takenByAsync = (graph: CallGraph, module: Module, around: Surroundings, fn: Fn): Surroundings => (around.context.kind === 'function' ? { context: contextOf(tempered(graph, module, 'callback')), fn } : around);

/** Does it run only while the program starts, as far as its callers tell? */
function isOnlyStarted(graph: CallGraph, module: Module, fn: Fn, uses: UnknownUses, place?: number): boolean {
  if (place !== undefined && isInEndlessLoop(module, fn.id, place)) return false;
  return isCalledAtStart(graph, module, fn, (caller, id, at) => direct(graph, caller, id, at), uses);
}

/** Without a look at who calls that function in turn: `isCalledAtStart` asks itself. */
function direct(graph: CallGraph, module: Module, id: number, at: number): Context {
  const { context, fn } = surroundingsOf(graph, module, id);
  if (context.verdict !== 'must-not-block') return context;
  if (isOfPassingServer(module, fn)) return contextOf('starting');
  if (context.kind === 'request-handler') return context;
  const kind = leftAlone(graph, module, fn, at);
  return kind === undefined ? context : contextOf(kind);
}

/** Exit and crash handlers, worker code, and what stands for a module in tests, wherever inside them the call stands. */
function neverAsync(graph: CallGraph, module: Module, fn: Fn): ContextKind | undefined {
  if (isWorkerCode(graph, module)) return 'worker';
  for (let at: Fn | undefined = fn; at !== undefined; at = at.parent === undefined ? undefined : module.functions[at.parent]) {
    if (isExitHandler(graph, module, at)) return 'exit-handler';
    if (listensAsWorker(graph, module, at) || isOnWorkerSide(module, at)) return 'worker';
    if (isModuleDouble(module, at)) return 'test-double';
  }
  return undefined;
}

/** A sync body of a test, a command or a task is a function like any other: nothing else runs that it could hold up. */
function kindOf(graph: CallGraph, module: Module, fn: Fn): ContextKind | undefined {
  const given = (handedMethods(module).get(fn.id) ?? []).flatMap((use) => handlingOf(graph, module, use) ?? []);
  const contexts = [...handlingsInFile(graph, module, fn), ...given, ...handlingsByVariable(graph, module, fn)].flatMap((handling) => modelOf(handling)?.context ?? []);
  const byCall = contexts.map((context) => KINDS[context]).find((kind) => kind !== undefined) ?? kindByPlace(graph, module, fn);
  if (fn.isAsync) return byCall === 'request-handler' || byCall === 'starting' ? byCall : 'async-function';
  return byCall;
}

/** By where it is declared. */
function kindByPlace(graph: CallGraph, module: Module, fn: Fn): ContextKind | undefined {
  if (isFrameworkHandler(graph, module, fn)) return 'request-handler';
  if (isMenuEntry(module, fn) || isOnProperty(module, fn)) return 'event-listener';
  return isRecordMethod(module, fn) ? 'callback' : calledBySuperclass(graph, module, fn);
}

/** Where a function runs that is handed over by its name. */
export function contextOfHandling(handling: Handling | undefined): ContextKind | undefined {
  const context = modelOf(handling)?.context;
  return context === undefined ? undefined : KINDS[context];
}

const KINDS: Readonly<Partial<Record<CallbackContext, ContextKind>>> = {
  'promise-executor': 'promise-executor',
  'promise-reaction': 'promise-reaction',
  'request-handler': 'request-handler',
  'event-listener': 'event-listener',
  'exit-handler': 'exit-handler',
  start: 'starting',
  timer: 'timer',
  callback: 'callback',
};

/** Does running there mean that blocking holds something up? */
export function mustNotBlock(context: CallbackContext): boolean {
  const kind = KINDS[context];
  return kind !== undefined && VERDICTS[kind] === 'must-not-block';
}

/** Contexts that block nobody else: tests, configuration, and commands of packages that serve nothing. */
function tempered(graph: CallGraph, module: Module, kind: ContextKind): ContextKind {
  if (isTestFile(module.file)) return 'test';
  if (isConfigFile(module.file)) return 'config-file';
  return kind === 'async-function' && isCommandLineOnly(graph, module) ? 'command-line-main' : kind;
}

function runsInPlaceOf(graph: CallGraph, module: Module, fn: Fn): boolean {
  if (fn.kind === 'field' || fn.kind === 'static-block') return true;
  return fn.use.how === 'callee' || runsInPlace(handlingOf(graph, module, fn.use));
}

/** `process.on('exit', …)` and crash handlers: nothing asynchronous runs any more. */
export function isExitHandler(graph: CallGraph, module: Module, fn: Fn): boolean {
  return handlingsInFile(graph, module, fn).some((handling) => modelOf(handling)?.context === 'exit-handler');
}

