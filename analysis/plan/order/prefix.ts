import { surroundingsOf } from '../../findings/contexts/context.ts';
import { isTestFile } from '../../findings/file-role.ts';
import { goesOnUnseen, handlingOf, type Handling } from '../../findings/handling.ts';
import { fnKey, type CallGraph, type FnKey, type Mention } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { afterRange, dominatingAwait, nextAwait } from '../../program/order.ts';
import type { Draft } from '../draft.ts';
import { inertnessOf, type Inertness } from '../hazards/inert.ts';
import { usesByName } from '../references/by-name.ts';
import { isHandedOn } from '../references/escape.ts';
import { isOnlyHandedOn } from '../references/handed-objects.ts';
import { referenceObstacle } from '../references/references.ts';
import type { Obstacle, Site, SiteKey } from '../site.ts';
import { isKeptPublic } from '../study.ts';
import { assertionOn } from '../test-bodies/waiting-assertions.ts';
import { lateHandler } from './late-handler.ts';
import { lateListener } from './late-listener.ts';
import { returnsPromise } from './promise-returning.ts';
import { racedCall, type Raced } from './raced.ts';
import { syncThrowObstacle } from './sync-throws.ts';
import { adoptedLast, endOfChain, isTakenUp } from './taken-up.ts';

interface Check {
  readonly draft: Draft;
  readonly inert: Inertness;
}

/**
 * Law 5: an inserted await ends the part of its function that runs in the caller's tick. That is safe where an existing await
 * comes first, where every caller waits anyway, or where nothing that moves behind the await can be seen.
 */
export function prefixObstacles(draft: Draft): Map<SiteKey, Obstacle> {
  const check: Check = { draft, inert: inertnessOf(draft.study) };
  const obstacles = new Map<SiteKey, Obstacle>();
  for (const [key, sites] of draft.sites) {
    const found = draft.study.graph.functionOf(key);
    if (found === undefined) continue;
    for (const site of sites) {
      const obstacle = lateListener(draft.study.graph, found.module, found.fn, site) ?? lateHandler(draft.study.graph, found.module, found.fn, site, sites) ?? hostObstacle(check, key, found.fn, site);
      if (obstacle !== undefined) obstacles.set(site.key, obstacle);
    }
  }
  return obstacles;
}

function hostObstacle(check: Check, key: FnKey, fn: Fn, site: Site): Obstacle | undefined {
  const host = check.draft.hosts.get(key);
  if (host === 'routed') return executorCall(check, key) === undefined ? undefined : prefixObstacle(check, key, fn, site);
  if (host === 'boundary') return syncThrowObstacle(check.draft.study, key) ?? prefixObstacle(check, key, fn, site);
  return host === 'async' ? prefixObstacle(check, key, fn, site) : undefined;
}

/** A sync function that returns a promise cannot simply be awaited: its callers use the promise. */
export function promiseObstacle(graph: CallGraph, module: Module, fn: Fn): Obstacle | undefined {
  if (returnsPromise(graph, module, fn) === 'no') return undefined;
  return { code: 'sync-prefix', message: `'${fn.name ?? 'the function'}' may return a promise already, and its callers use it as one`, hint: 'make it async by hand', file: module.file, at: fn.nameRange ?? { start: fn.start, end: fn.start } };
}

function prefixObstacle(check: Check, key: FnKey, fn: Fn, site: Site): Obstacle | undefined {
  if (dominatingAwait(site.module, fn, site.call.start) !== undefined) return undefined;
  const raced = racedCall(check.draft.study.graph, key);
  if (raced !== undefined) return racedObstacle(fn, raced);
  const reliant = reliantCaller(check, key, new Set());
  if (reliant === undefined || displacedIsInert(check, fn, site)) return undefined;
  return {
    code: 'sync-prefix',
    message: `what '${fn.name ?? 'the function'}' does up to its first await would run later, and ${reliant.why}`,
    hint: 'await the call there, or keep this one synchronous',
    file: reliant.file,
    at: reliant,
  };
}

function racedObstacle(fn: Fn, { module: { file }, call }: Raced): Obstacle {
  return { code: 'sync-prefix', message: `'${fn.name ?? 'the function'}' is done at once so far, and here it runs against others, which may be done sooner once it waits`, hint: 'wait in it for something first, or keep this call synchronous', file, at: call };
}

/** Does nobody see whether an async function has begun when it has given its promise? */
export function mayBeginLater(draft: Draft, key: FnKey): boolean {
  return reliantCaller({ draft, inert: inertnessOf(draft.study) }, key, new Set()) === undefined;
}

/** Public functions that returned a promise before and now do less before they return it, whatever the policy for exports: their callers are told. */
export function shortenedPublic(draft: Draft): FnKey[] {
  const check: Check = { draft, inert: inertnessOf(draft.study) };
  const begunLater = new Set<FnKey>();
  for (const [key, sites] of draft.sites) {
    const found = draft.study.graph.functionOf(key);
    const host = draft.hosts.get(key);
    if (found === undefined || (host !== 'async' && host !== 'boundary' && executorCall(check, key) === undefined)) continue;
    if (sites.some((site) => dominatingAwait(site.module, found.fn, site.call.start) === undefined && !displacedIsInert(check, found.fn, site))) reliantCaller(check, key, begunLater);
  }
  return [...begunLater].filter((key) => draft.study.surface.functions.has(key) && givesPromise(check, key));
}

/** Called before the call it is handed to returns, which then goes on: `new Promise(…)`. */
function executorCall({ draft }: Check, key: FnKey): CallSite | undefined {
  const found = draft.study.graph.functionOf(key);
  const handling = found === undefined ? undefined : handlingOf(draft.study.graph, found.module, found.fn.use);
  return handling?.by === 'model' && handling.model.when === 'before-return' && handling.model.result === 'ignored' ? handling.call : undefined;
}

/** Before the migration, on every way out. */
function givesPromise({ draft: { study } }: Check, key: FnKey): boolean {
  const found = study.graph.functionOf(key);
  return found !== undefined && returnsPromise(study.graph, found.module, found.fn) === 'yes';
}

interface Reliant {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly why: string;
}

/** A caller that goes on in the same tick, so that it could see the difference. */
function reliantCaller(check: Check, key: FnKey, seen: Set<FnKey>): Reliant | undefined {
  if (seen.has(key)) return undefined;
  seen.add(key);
  const { study } = check.draft;
  const found = study.graph.functionOf(key);
  if (found === undefined || found.fn.kind === 'module') return undefined;
  const { module, fn } = found;
  const surroundings = surroundingsOf(study.graph, module, fn.id);
  if (surroundings.context.kind === 'request-handler' && surroundings.fn === fn) return undefined;
  const at = { file: module.file, start: fn.start, end: fn.nameRange?.end ?? fn.start };
  // Who calls what gives a promise waits for it: when it begins is told as a public change, not kept.
  if (isKeptPublic(study, key) && !givesPromise(check, key)) return { ...at, why: 'it is public: its callers are not known' };
  const executed = executorCall(check, key);
  if (executed !== undefined) return reliesOnCall(check, module, executed, seen);
  const mention = study.graph.mentionsOf(key).find((each) => reliesOnMention(check, key, each, seen));
  if (mention !== undefined) return { ...mention, why: 'it is not known how it is called from here' };
  for (const ref of study.graph.callsTo(key)) {
    const caller = study.graph.program.modules.get(ref.file);
    const call = caller?.calls[ref.call];
    const reliant = caller === undefined || call === undefined ? undefined : reliesOnCall(check, caller, call, seen);
    if (reliant !== undefined) return reliant;
  }
  return reliesOnUnknown(check, fn, seen);
}

/** A method of this name is called on an object that is not known, and whoever calls it does with the result what can be done with a promise. */
function reliesOnUnknown(check: Check, fn: Fn, seen: Set<FnKey>): Reliant | undefined {
  const { graph } = check.draft.study;
  for (const { file, use } of usesByName(graph, fn)) {
    const module = graph.program.modules.get(file);
    const call = use.how === 'callee' ? module?.calls[use.call] : undefined;
    if (module === undefined || call === undefined || !mayGivePromise(module, call)) continue;
    const reliant = reliesOnCall(check, module, call, seen);
    if (reliant !== undefined) return { ...reliant, why: `'${fn.name ?? ''}' may be what is called here, which goes on without waiting for it` };
  }
  return undefined;
}

/** What is done with something that is no promise. */
const AS_VALUE: ReadonlySet<string> = new Set(['member', 'condition', 'operand', 'template', 'spread', 'iterated', 'callee']);

const mayGivePromise = (module: Module, call: CallSite): boolean => !AS_VALUE.has(endOfChain(module, call).use.how);

/** Handed on as a value: known to be called from the event loop itself, or by somebody who waits. */
function reliesOnMention(check: Check, key: FnKey, mention: Mention, seen: Set<FnKey>): boolean {
  const { graph, mocks } = check.draft.study;
  const module = graph.program.modules.get(mention.file);
  const handling = module === undefined ? undefined : handlingOf(graph, module, mention.use);
  // A call that may be one of this function, and waits if it is, is no worse than one that is.
  const waits = (at: Module, call: CallSite): boolean => reliesOnCall(check, at, call, seen) === undefined;
  if (handling === undefined) return referenceObstacle(graph, mocks, key, { stubs: true, mention: (each) => isHandedUnseen(graph, each), call: waits }) !== undefined;
  if (isUnseen(handling)) return false;
  // Its calls are seen through the parameter.
  if (handling.by === 'program' && isHandedOn(graph, mention.file, mention.use)) return false;
  return !(isTestFile(mention.file) && handling.by !== 'program');
}

const isUnseen = (handling: Handling): boolean => handling.by === 'model' && (goesOnUnseen(handling.model) || handling.model.context === 'request-handler');

/** Handed, here or through an object that holds it, to what goes on without looking. */
function isHandedUnseen(graph: CallGraph, { file, use }: Mention): boolean {
  const at = graph.program.modules.get(file);
  const handling = at === undefined ? undefined : handlingOf(graph, at, use);
  return at !== undefined && (handling === undefined ? isOnlyHandedOn(graph, at, use, isUnseen) : isUnseen(handling));
}

function reliesOnCall(check: Check, module: Module, call: CallSite, seen: Set<FnKey>): Reliant | undefined {
  const caller = module.functions[call.fn];
  if (caller === undefined) return undefined;
  if (isTakenUp(module, adoptedLast(module, call) ?? assertionOn(check.draft.study.graph, module, call) ?? call)) {
    return dominatingAwait(module, caller, call.start) === undefined ? reliantCaller(check, fnKey(module.file, caller.id), seen) : undefined;
  }
  if (tailIsInert(check, module, caller, call)) return undefined;
  return { file: module.file, start: call.start, end: call.end, why: 'the code after this call goes on without waiting for it' };
}

/** Nothing follows the call in its tick that does anything. */
function tailIsInert(check: Check, module: Module, caller: Fn, call: CallSite): boolean {
  const { study } = check.draft;
  const statement = module.statements[call.place.statement];
  const tail = { start: statement?.end ?? call.end, end: caller.end };
  const looped = afterRange(module, caller, call.start).start < call.start;
  if (looped || !check.inert.range(module, caller, tail)) return false;
  if (caller.kind === 'module') return true;
  const { context, fn } = surroundingsOf(study.graph, module, caller.id);
  return fn === caller && (context.kind === 'timer' || context.kind === 'request-handler' || context.kind === 'promise-reaction');
}

/** All that used to run before the caller went on, and now runs after: the awaited call itself and what follows up to the next await. */
function displacedIsInert(check: Check, fn: Fn, site: Site): boolean {
  const { module, call } = site;
  const rounds = site.loops.map((loop) => module.functions[loop]?.start ?? call.start);
  const start = Math.min(call.start, afterRange(module, fn, call.start).start, ...rounds);
  const end = nextAwait(module, fn, call.end)?.start ?? fn.end;
  return check.inert.range(module, fn, { start, end });
}
