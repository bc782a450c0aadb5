import { surroundingsOf } from '../findings/context.ts';
import { isTestFile } from '../findings/file-role.ts';
import { fnKey, type FnKey } from '../program/call-graph.ts';
import type { Fn } from '../program/function.ts';
import type { CallSite, Module } from '../program/module.ts';
import { isReaction } from './hosts.ts';
import type { Study } from './study.ts';

/**
 * How sure it is that a second activation runs meanwhile: handlers, listeners, timers and calls that nobody awaits do;
 * public functions may, if the package's users call them so.
 */
export type Concurrency = 'runs' | 'may run';

/** The functions that can run while another activation waits. What a command-line main awaits throughout is not among them. */
export function concurrentFunctions(study: Study): ReadonlyMap<FnKey, Concurrency> {
  const reached = new Map<FnKey, Concurrency>();
  spread(study, reached, concurrentRoots(study), 'runs');
  spread(study, reached, study.surface.functions.keys(), 'may run');
  return reached;
}

function spread(study: Study, reached: Map<FnKey, Concurrency>, roots: Iterable<FnKey>, how: Concurrency): void {
  const queue = [...roots];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (reached.has(key)) continue;
    reached.set(key, how);
    queue.push(...reachedFrom(study, key));
  }
}

/** Functions written in it, and functions it calls. */
function reachedFrom(study: Study, key: FnKey): FnKey[] {
  const found = study.graph.functionOf(key);
  if (found === undefined) return [];
  const { module, fn } = found;
  const inner = module.functions.filter((each) => each.parent === fn.id).map((each) => fnKey(module.file, each.id));
  const called = module.calls.filter((call) => call.fn === fn.id).flatMap((call) => study.graph.targets(module.file, call));
  return [...inner, ...called.map((target) => fnKey(target.file, target.fn.id))];
}

/** Callbacks that are called from the event loop, and async functions that are called and left running. */
export function concurrentRoots(study: Study): FnKey[] {
  return [...study.graph.program.modules.values()].filter((module) => !isTestFile(module.file)).flatMap((module) => {
    const callbacks = module.functions.filter((fn) => isConcurrentCallback(study, module, fn)).map((fn) => fnKey(module.file, fn.id));
    const left = module.calls.filter((call) => isLeftRunning(module, call)).flatMap((call) => study.graph.targets(module.file, call));
    return [...callbacks, ...left.filter(({ fn }) => fn.isAsync).map(({ file, fn }) => fnKey(file, fn.id))];
  });
}

/** Handed to something that calls it from the event loop, as often as it likes. A promise reaction runs once, where its chain is. */
function isConcurrentCallback(study: Study, module: Module, fn: Fn): boolean {
  if (fn.kind === 'module' || isReaction(module, fn)) return false;
  const { context, fn: found } = surroundingsOf(study.graph, module, fn.id);
  if (context.kind === 'exit-handler' || context.kind === 'worker') return false;
  if (found === fn && (context.kind === 'request-handler' || context.kind === 'event-listener' || context.kind === 'timer')) return true;
  if (fn.isAsync && isNamedIn(study, module, fn, IN_PLACE)) return true;
  return fn.use.how === 'argument' && isUnknownCallback(study, module, module.calls[fn.use.call]);
}

const IN_PLACE = new Set(['forEach', 'map', 'filter', 'some', 'every', 'find', 'findIndex', 'findLast', 'flatMap', 'reduce', 'reduceRight', 'sort']);
const ONCE = new Set([...IN_PLACE, 'replace', 'action', 'then', 'catch', 'finally']);

/** An async callback of an array method: its activations overlap. */
function isNamedIn(study: Study, module: Module, fn: Fn, methods: ReadonlySet<string>): boolean {
  const mentions = study.graph.mentionsOf(fnKey(module.file, fn.id));
  return mentions.some(({ file, use }) => {
    const callee = use.how === 'argument' ? study.graph.program.modules.get(file)?.calls[use.call]?.callee : undefined;
    return callee?.kind === 'member' && methods.has(callee.name);
  });
}

function isUnknownCallback(study: Study, module: Module, call: CallSite | undefined): boolean {
  if (call === undefined || study.graph.targets(module.file, call).length > 0) return false;
  if (call.isNew) return !(call.callee.kind === 'global' && call.callee.name === 'Promise');
  return !(call.callee.kind === 'member' && ONCE.has(call.callee.name));
}

/** A call of an async function that its caller does not wait for, from a place that may run more than once. */
function isLeftRunning(module: Module, call: CallSite): boolean {
  const { how } = call.use;
  if (how === 'awaited' || how === 'argument') return false;
  if (how === 'returned') return isArrayCallback(module, module.functions[call.fn]);
  if (how === 'member') return !isChainEnd(call);
  return call.fn !== 0 || module.regions.some((region) => region.kind === 'loop' && region.start <= call.start && call.end <= region.end);
}

/** `names.map((name) => load(name))` starts them all. */
function isArrayCallback(module: Module, fn: Fn | undefined): boolean {
  if (fn === undefined || fn.isAsync || fn.use.how !== 'argument') return false;
  const callee = module.calls[fn.use.call]?.callee;
  return callee?.kind === 'member' && IN_PLACE.has(callee.name);
}

/** `main().then(…).catch(…)` is waited for by its own reactions; at the top level nothing else goes on. */
const isChainEnd = (call: CallSite): boolean => call.fn === 0 && call.use.how === 'member' && ONCE.has(call.use.name ?? '');
