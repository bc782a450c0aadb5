import { fnKey, type FnKey } from '../program/call-graph.ts';
import type { Fn } from '../program/function.ts';
import type { CallSite, Module } from '../program/module.ts';
import { surroundingsOf } from '../findings/context.ts';
import { isTestFile } from '../findings/file-role.ts';
import { isReaction } from './hosts.ts';
import type { Study } from './study.ts';

/**
 * The functions that can run while another activation waits: everything reachable from handlers, listeners, timers,
 * calls that nobody awaits, and public functions. What a command-line main awaits throughout is not among them.
 */
export function concurrentFunctions(study: Study): ReadonlySet<FnKey> {
  const reached = new Set<FnKey>();
  const queue: FnKey[] = [...rootsOf(study)];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    const found = study.graph.functionOf(key);
    if (found === undefined) continue;
    const { module, fn } = found;
    for (const inner of module.functions) if (inner.parent === fn.id) queue.push(fnKey(module.file, inner.id));
    for (const call of module.calls) if (call.fn === fn.id) for (const target of study.graph.targets(module.file, call)) queue.push(fnKey(target.file, target.fn.id));
  }
  return reached;
}

function* rootsOf(study: Study): Generator<FnKey> {
  yield* study.surface.functions.keys();
  for (const module of study.graph.program.modules.values()) {
    if (isTestFile(module.file)) continue;
    for (const fn of module.functions) if (isConcurrentCallback(study, module, fn)) yield fnKey(module.file, fn.id);
    for (const call of module.calls) if (isLeftRunning(module, call)) for (const { file, fn } of study.graph.targets(module.file, call)) if (fn.isAsync) yield fnKey(file, fn.id);
  }
}

/** Handed to something that calls it from the event loop, as often as it likes. A promise reaction runs once, where its chain is. */
function isConcurrentCallback(study: Study, module: Module, fn: Fn): boolean {
  if (fn.kind === 'module' || isReaction(module, fn)) return false;
  const { context, fn: found } = surroundingsOf(study.graph, module, fn.id);
  if (found === fn && (context.kind === 'request-handler' || context.kind === 'event-listener' || context.kind === 'timer')) return true;
  return fn.use.how === 'argument' && isUnknownCallback(study, module, module.calls[fn.use.call]);
}

const IN_PLACE = new Set(['forEach', 'map', 'filter', 'some', 'every', 'find', 'findIndex', 'findLast', 'flatMap', 'reduce', 'reduceRight', 'sort', 'replace', 'action', 'then', 'catch', 'finally']);

function isUnknownCallback(study: Study, module: Module, call: CallSite | undefined): boolean {
  if (call === undefined || study.graph.targets(module.file, call).length > 0) return false;
  if (call.isNew) return !(call.callee.kind === 'global' && call.callee.name === 'Promise');
  return !(call.callee.kind === 'member' && IN_PLACE.has(call.callee.name));
}

/** A call of an async function that its caller does not wait for, from a place that may run more than once. */
function isLeftRunning(module: Module, call: CallSite): boolean {
  const { how } = call.use;
  if (how === 'awaited' || how === 'returned' || how === 'argument') return false;
  if (how === 'member') return !isChainEnd(call);
  return call.fn !== 0 || module.regions.some((region) => region.kind === 'loop' && region.start <= call.start && call.end <= region.end);
}

/** `main().then(…).catch(…)` is waited for by its own reactions; at the top level nothing else goes on. */
const isChainEnd = (call: CallSite): boolean => call.fn === 0 && call.use.how === 'member' && (call.use.name === 'then' || call.use.name === 'catch' || call.use.name === 'finally');
