import { lookupPromise } from '../../../catalog/index.ts';
import { callsIn } from '../../program/by-function.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { beforeRange, dominatingAwait, excludeEachOther, leavesBefore } from '../../program/order.ts';
import type { Range, Use } from '../../program/structure.ts';
import type { Obstacle, Site } from '../site.ts';
import { combinatorOf } from './combinators.ts';
import { returnsPromise } from './promise-returning.ts';
import { CHAINING, endOfChain } from './taken-up.ts';

/**
 * A promise that is there before an inserted await and waited for only behind it: if it rejects meanwhile nobody hears of it, and
 * Node ends the process. `const page = load(); const text = readFileSync(path); await page;`
 */
export function lateHandler(graph: CallGraph, module: Module, fn: Fn, site: Site, all: readonly Site[]): Obstacle | undefined {
  const asked = { graph, module, fn, at: site.call };
  const late = callsIn(module, fn.id).find((call) => isLeft(asked, call) && !all.some((other) => other.call.id === call.id));
  if (late === undefined) return undefined;
  return { code: 'late-listener', message: `the promise of '${late.calleeText}' would be waited for only after the await, and if it is rejected before, Node ends the process`, hint: 'wait for it first, or begin it after this call', file: module.file, at: late };
}

interface Asked {
  readonly graph: CallGraph;
  readonly module: Module;
  readonly fn: Fn;
  /** Where the await comes to stand. */
  readonly at: CallSite;
}

function isLeft(asked: Asked, call: CallSite): boolean {
  const { module, fn, at } = asked;
  const last = call.use.how === 'member' ? endOfChain(module, call) : call;
  return isWaitedForLater(asked, call, last) && mayReject(asked, call) && (last.callee.kind !== 'member' || last.callee.name !== 'catch')
    && !excludeEachOther(module, fn, call.start, at.start) && !leavesBefore(module, fn, call.start, at.start);
}

/** `last`: what gives the promise that reactions to the call's make. */
function isWaitedForLater(asked: Asked, call: CallSite, last: CallSite): boolean {
  const { module, at } = asked;
  const { use } = last;
  const list = use.how === 'element' && use.of.how === 'stored' ? use.of : use;
  if (list.how === 'stored' && list.binding !== undefined) return last.end <= at.start && !waitsSince(asked, last) && isHeardLater(asked, list.binding, last.end, givesPromise(asked, call));
  if (use.how === 'element' || use.how === 'value') return last.end <= at.start && isBeside(asked, last) && (givesPromise(asked, call) || isCombined(module, use));
  return use.how === 'argument' && (isHandedOnLater(asked, call, use) || isCollectedLater(asked, last, use));
}

/** Not what only resolves: `new Promise((resolve) => …)`, `setTimeout(10)` of `node:timers/promises`. */
function mayReject({ graph, module }: Asked, call: CallSite): boolean {
  const { values } = graph.callees(module.file, call);
  if (values.some((value) => value.kind === 'external' && value.module === 'node:timers/promises')) return false;
  const executor = call.isNew && call.calleeText === 'Promise' ? call.args[0]?.origin : undefined;
  return executor?.kind !== 'function' || (module.functions[executor.fn]?.params.length ?? 0) > 1;
}

/** What it may call is known, and one of these gives one; what only looks like a promise may be anything. */
function givesPromise({ graph, module }: Asked, call: CallSite): boolean {
  const { values, certain } = graph.callees(module.file, call);
  if (!certain) return false;
  if (values.some((value) => value.kind === 'external' && lookupPromise(value.module, value.path.join('.') || 'default').length > 0)) return true;
  return graph.targets(module.file, call).some(({ file, fn }) => {
    const target = graph.program.modules.get(file);
    return target !== undefined && returnsPromise(graph, target, fn) === 'yes';
  });
}

const isCombined = ({ calls }: Module, use: Use): boolean => use.how === 'element' && use.of.how === 'argument' && isCombinator(calls[use.of.call]);

const isCombinator = (call: CallSite | undefined): boolean => call !== undefined && combinatorOf(call) !== undefined;

/** In the same expression: `[load(), readFileSync(path)]`. */
const isBeside = ({ at }: Asked, { place }: CallSite): boolean => place.statement === at.place.statement;

/** `show(load(), readFileSync(path))`: who gets the promise is called behind the await. */
function isHandedOnLater(asked: Asked, call: CallSite, { call: taker }: Extract<Use, { how: 'argument' }>): boolean {
  const { module, at } = asked;
  const by = module.calls[taker];
  return by !== undefined && call.end <= at.start && at.end <= by.end && givesPromise(asked, call);
}

/** A wait that is there already: it has been heard too late before. */
function waitsSince({ module, fn, at }: Asked, { end }: Range): boolean {
  const wait = dominatingAwait(module, fn, at.start);
  return (wait !== undefined && wait.start >= end) || fn.awaits.some((each) => each.start >= end && each.end <= at.start);
}

/** The variable is waited for, or given a reaction, behind the await and not before it. What is `surely` a promise is so by whoever gets it, too. */
function isHeardLater({ module, fn, at }: Asked, binding: number, from: number, surely = false): boolean {
  const reads = module.references.filter((each) => each.binding === binding && each.fn === fn.id && each.start >= from && !excludeEachOther(module, fn, at.start, each.start) && !leavesBefore(module, fn, at.start, each.start));
  const isBefore = reads.some(({ start, use }) => start < at.end && isHeard(module, use));
  return !isBefore && reads.some(({ start, use }) => start >= at.end && (isHeard(module, use) || (surely && HANDING_ON.has(use.how))));
}

const HANDING_ON: ReadonlySet<Use['how']> = new Set(['returned', 'argument', 'element', 'spread', 'value']);

function isHeard(module: Module, use: Use): boolean {
  if (use.how === 'awaited' || isCombined(module, use)) return true;
  if (use.how === 'argument') return use.index === 0 && isCombinator(module.calls[use.call]);
  return use.how === 'member' && use.name !== undefined && CHAINING.has(use.name);
}

/** `jobs.push(load(name))`, and `await Promise.all(jobs)` behind the await; in a loop, the next round's comes before it as well. */
function isCollectedLater(asked: Asked, call: CallSite, use: Extract<Use, { how: 'argument' }>): boolean {
  const { module, fn, at } = asked;
  const taker = module.calls[use.call];
  if (taker?.callee.kind !== 'member' || taker.callee.name !== 'push' || taker.callee.object.kind !== 'binding') return false;
  const comesBefore = call.end <= at.start || (call.start < beforeRange(module, fn, at.start).end && call.start > at.start);
  return comesBefore && !waitsSince(asked, call) && isHeardLater(asked, taker.callee.object.binding, call.end);
}
