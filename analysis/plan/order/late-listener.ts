import { LISTENING } from '../../../catalog/callbacks/events.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Value } from '../../program/value.ts';
import type { Obstacle, Site } from '../site.ts';

const LISTENS = new Set([...LISTENING, 'pipe']);

/** What would begin to listen only behind an inserted await, and would hear less than before. */
export function lateListener(graph: CallGraph, module: Module, fn: Fn, site: Site): Obstacle | undefined {
  return lostEvents(module, fn, site) ?? lateReader(graph, module, fn, site);
}

/** Events between the await and the listener. */
function lostEvents(module: Module, fn: Fn, site: Site): Obstacle | undefined {
  const late = module.calls.find((call) => {
    if (call.fn !== fn.id || call.start < site.call.end || call.callee.kind !== 'member' || !LISTENS.has(call.callee.name)) return false;
    return isObtainedBefore(module, fn, call, site.call.start);
  });
  if (late === undefined) return undefined;
  return { code: 'late-listener', message: `'${late.calleeText}' would start to listen only after the await`, hint: 'listen first, or keep this call synchronous', file: module.file, at: late };
}

/**
 * What waits on standard input when the program starts is read in the first turn of the event loop, before what `setImmediate` puts off.
 * Set up behind an await, within a turn, it is read only in the next one, after that.
 */
function lateReader(graph: CallGraph, module: Module, fn: Fn, site: Site): Obstacle | undefined {
  const later = module.calls.filter((call) => call.fn === fn.id && call.start >= site.call.end);
  const reads = later.find((call) => graph.callees(module.file, call).values.some(readsInput));
  const deferred = later.find(({ callee }) => callee.kind === 'global' && callee.name === 'setImmediate');
  if (reads === undefined || deferred === undefined) return undefined;
  return { code: 'late-listener', message: `'${reads.calleeText}' would begin to read only after the await, and what 'setImmediate' puts off would come before it`, hint: 'listen first, or keep this call synchronous', file: module.file, at: reads };
}

const READS_INPUT = /^stdin\.(?:on|once|addListener|pipe|resume)$/;

function readsInput(value: Value): boolean {
  if (value.kind === 'global') return value.path[0] === 'process' && READS_INPUT.test(value.path.slice(1).join('.'));
  return value.kind === 'external' && value.module === 'node:process' && READS_INPUT.test(value.path.join('.'));
}

/** A local variable or parameter that has its value before the await. */
function isObtainedBefore(module: Module, fn: Fn, listening: CallSite, at: number): boolean {
  let origin = listening.callee;
  while (origin.kind === 'member') origin = origin.object;
  if (origin.kind !== 'binding') return false;
  const binding = module.bindings[origin.binding];
  return binding?.fn === fn.id && binding.range.start < at;
}
