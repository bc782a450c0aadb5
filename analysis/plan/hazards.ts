import { fnKey, type FnKey } from '../program/call-graph.ts';
import type { Fn } from '../program/function.ts';
import type { CallSite, Module } from '../program/module.ts';
import type { Access } from './accesses.ts';
import { concurrentFunctions } from './concurrency.ts';
import type { Draft } from './draft.ts';
import { createEffects, type Effects } from './effects.ts';
import { afterRange, beforeRange, dominatingAwait, excludeEachOther } from './order.ts';
import type { Obstacle, Site, SiteKey } from './site.ts';

interface Check {
  readonly draft: Draft;
  readonly effects: Effects;
  /** Accesses, by location, of functions that can run during the await. */
  readonly elsewhere: ReadonlyMap<string, readonly Access[]>;
  readonly concurrent: ReadonlySet<FnKey>;
}

/**
 * Law 6: an inserted await must not separate two accesses to a shared place that another activation can come between,
 * and a write that takes time must not be seen half done.
 */
export function hazardsOf(draft: Draft): Map<SiteKey, Obstacle> {
  const effects = createEffects(draft.study);
  const concurrent = concurrentFunctions(draft.study);
  const check: Check = { draft, effects, concurrent, elsewhere: accessesElsewhere(effects, concurrent) };
  const hazards = new Map<SiteKey, Obstacle>();
  for (const [key, sites] of draft.sites) {
    const found = draft.study.graph.functionOf(key);
    if (found === undefined) continue;
    for (const site of sites) {
      const hazard = separated(check, found.module, found.fn, site) ?? halfDone(check, site);
      if (hazard !== undefined) hazards.set(site.key, hazard);
    }
  }
  return hazards;
}

function accessesElsewhere(effects: Effects, concurrent: ReadonlySet<FnKey>): Map<string, Access[]> {
  const elsewhere = new Map<string, Access[]>();
  for (const key of concurrent) {
    for (const access of effects.own(key)) {
      const list = elsewhere.get(access.location);
      if (list === undefined) elsewhere.set(access.location, [access]);
      else list.push(access);
    }
  }
  return elsewhere;
}

/** Own accesses and those of the calls, in the function and the loop callbacks that run in it. */
function eventsOf(check: Check, module: Module, fn: Fn, site: Site): Access[] {
  const runs = new Set([fn.id, ...site.loops]);
  for (const each of module.functions) if (each.parent !== undefined && runs.has(each.parent) && each.use.how === 'argument' && !each.isAsync) runs.add(each.id);
  const own = [...runs].flatMap((id) => check.effects.own(fnKey(module.file, id)));
  const calls = module.calls.filter((call) => runs.has(call.fn)).flatMap((call) => check.effects.through(module, call));
  return [...own, ...calls];
}

function separated(check: Check, module: Module, fn: Fn, site: Site): Obstacle | undefined {
  if (!canBeInterrupted(check, module, fn)) return undefined;
  const events = eventsOf(check, module, fn, site);
  const callbacks = site.loops.map((loop) => module.functions[loop] as Fn);
  const before = { end: Math.max(beforeRange(module, fn, site.call.end).end, ...callbacks.map((each) => each.end)) };
  const after = { start: Math.min(afterRange(module, fn, site.call.start).start, ...callbacks.map((each) => each.start)) };
  for (const first of events) {
    if (first.start >= before.end || !isAlreadyApart(module, fn, site, first)) continue;
    for (const second of events) {
      if (second.location !== first.location || second.end <= after.start || isSame(first, second, site)) continue;
      if (excludeEachOther(module, fn, first.start, second.start) || !isInterrupted(check, first, second)) continue;
      return hazard(module, site.call, first, second);
    }
  }
  return undefined;
}

/** One access cannot be separated from itself, except a call of ours that reads and writes. */
function isSame(first: Access, second: Access, site: Site): boolean {
  if (first.call === site.call.id && second.call === site.call.id) return true;
  return first.start === second.start && first.end === second.end && first.kind === second.kind;
}

/** An existing await between the access and the new one: that pair was apart before. */
function isAlreadyApart(module: Module, fn: Fn, site: Site, first: Access): boolean {
  return !fn.awaits.some((each) => each.start >= first.end && each.end <= site.call.start && dominatingAwait(module, fn, site.call.start) === each);
}

/** Somebody else's access of the kind that matters to this pair can happen in between. */
function isInterrupted(check: Check, first: Access, second: Access): boolean {
  const others = check.elsewhere.get(first.location) ?? [];
  const writes = others.some((other) => other.kind === 'write');
  if (first.kind === 'write' && second.kind === 'write') return others.length > 0;
  return writes;
}

/** Something concurrent exists at all, or the function itself can run twice. */
function canBeInterrupted(check: Check, module: Module, fn: Fn): boolean {
  return check.concurrent.has(fnKey(module.file, fn.id)) || check.concurrent.size > 0;
}

/** A file that is being written is empty or cut off for whoever reads it meanwhile. */
function halfDone(check: Check, site: Site): Obstacle | undefined {
  if (site.leaf === undefined) return undefined;
  const writes = check.effects.own(fnKey(site.module.file, site.call.fn)).filter((access) => access.call === site.call.id && access.kind === 'write');
  for (const write of writes) {
    const other = (check.elsewhere.get(write.location) ?? []).find((each) => !(each.start === write.start && each.call === write.call) || check.concurrent.has(fnKey(site.module.file, site.call.fn)));
    const shared = other !== undefined && isSharedPath(write.location) ? other : undefined;
    if (shared !== undefined) return hazard(site.module, site.call, write, shared);
  }
  return undefined;
}

/** A path that is the same for every activation; one computed from arguments may differ each time. */
const isSharedPath = (location: string): boolean => /^file ('|[^#]*$)/.test(location) && !location.startsWith('file param');

function hazard(module: Module, call: CallSite, first: Access, second: Access): Obstacle {
  const onFile = first.location.startsWith('file ');
  const pair = `${first.kind === 'read' ? 'read' : 'written'} before and ${second.kind === 'read' ? 'read' : 'written'} after`;
  return {
    code: onFile ? 'load-change-save' : 'shared-state',
    message: `${first.what} is ${pair} this call, and something else can use it while this waits`,
    hint: onFile ? 'serialise the whole section, or keep it synchronous' : 'keep the value in a local variable, or serialise the section',
    file: module.file,
    at: call,
  };
}
