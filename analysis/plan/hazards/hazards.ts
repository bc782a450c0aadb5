import { fnKey, type FnKey } from '../../program/call-graph.ts';
import { expected } from '../../program/expected.ts';
import type { Fn } from '../../program/function.ts';
import { lineIndex } from '../../program/lines.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import { afterRange, beforeRange, dominatingAwait, excludeEachOther, leavesBefore } from '../../program/order.ts';
import type { Draft } from '../draft.ts';
import { flightsOf, type Flight } from '../flights/flights.ts';
import { overtaken } from '../order/overtaken.ts';
import type { Obstacle, Site, SiteKey } from '../site.ts';
import { sectionsOf } from '../turns/sections.ts';
import type { Pair, Turn } from '../turns/turn.ts';
import { turnsIn } from '../turns/turns.ts';
import { isOurs, isSamePlace, type Access } from './accesses.ts';
import { byPlace } from './by-place.ts';
import { isBesideOthers } from './concurrency.ts';
import { effectsWith, type Effects } from './effects.ts';
import { eventsOf, type Events } from './events.ts';
import { interruptionOfFile, metHalfDone } from './file-hazards.ts';
import { forgetsNewerTimer } from './own-timer.ts';
import { overlapOf, type Elsewhere, type Overlap } from './overlap.ts';

export interface HazardCheck {
  readonly draft: Draft;
  readonly effects: Effects;
  readonly events: Events;
  readonly overlap: Overlap;
  /** The first of those that would break something which no turns keep out while `host` waits. */
  outside(host: FnKey, breaking: readonly Elsewhere[]): Elsewhere | undefined;
}

/** What is unsafe, and what is made safe by sharing one load, or by letting functions run one after the other. */
export interface Hazards {
  readonly obstacles: ReadonlyMap<SiteKey, Obstacle>;
  readonly flights: readonly Flight[];
  readonly turns: readonly Turn[];
}

interface Checked {
  readonly obstacles: Map<SiteKey, Obstacle>;
  readonly pairs: readonly Pair[];
}

/**
 * Law 6: an inserted await must not separate two accesses to a shared place that another activation can come between,
 * and a write that takes time must not be seen half done. A value that is made where it is missing is made once for all;
 * functions that must not come in between each other take turns, where nobody else can come in.
 */
export const hazardsOf = oncePer((draft: Draft): Hazards => {
  const flights = flightsOf(draft);
  const sites = [...draft.sites.values()].flat();
  const { obstacles, pairs } = hazardsWith(draft, sites, flights, draft.study.policy.turns === 'automatic');
  const turns = sectionsOf(draft, pairs);
  const sitesOf = ({ module, section }: Flight): Site[] => sites.filter((site) => site.module === module && section.start <= site.call.start && site.call.end <= section.end && !obstacles.has(site.key));
  const unrepaired = flights.length === 0 ? new Map() : hazardsWith(draft, flights.flatMap(sitesOf), [], false).obstacles;
  return { obstacles, flights: flights.filter((flight) => sitesOf(flight).some(({ key }) => unrepaired.has(key))), turns };
});

function hazardsWith(draft: Draft, sites: readonly Site[], flights: readonly Flight[], takesTurns: boolean): Checked {
  const effects = effectsWith(draft.study, flights);
  const overlap = overlapOf(draft.study, effects, startingTogether(draft));
  const events = eventsOf(draft.study, effects);
  const turns = takesTurns ? turnsIn(draft) : undefined;
  const obstacles = new Map<SiteKey, Obstacle>();
  const pairs = new Set<Pair>();
  for (const site of sites) {
    const kept = new Set<Pair>();
    const outside: HazardCheck['outside'] = (host, breaking) => breaking.find(({ access, file }) => {
      const pair = turns?.keepingOut(host, fnKey(file, access.fn));
      if (pair !== undefined) kept.add(pair);
      return pair === undefined;
    });
    const hazard = hazardOf({ draft, effects, events, overlap, outside }, site);
    if (hazard !== undefined) obstacles.set(site.key, hazard);
    else for (const pair of kept) pairs.add(pair);
  }
  return { obstacles, pairs: [...pairs] };
}

function hazardOf(check: HazardCheck, site: Site): Obstacle | undefined {
  const host = check.draft.study.graph.functionOf(site.fn);
  if (host === undefined) return undefined;
  const judged = { draft: check.draft, study: check.draft.study, effects: check.effects, events: check.events };
  return separated(check, host.module, host.fn, site) ?? halfDone(check, site) ?? forgetsNewerTimer(check, host.module, host.fn, site) ?? overtaken(judged, host.module, host.fn, site);
}

/** Functions that would wait inside the arguments of a `Promise.all`. */
function startingTogether(draft: Draft): ReadonlySet<FnKey> {
  return new Set([...draft.sites].flatMap(([key, sites]) => (sites.some(({ module, call }) => isBesideOthers(module, call)) ? [key] : [])));
}

function separated(check: HazardCheck, module: Module, fn: Fn, site: Site): Obstacle | undefined {
  const callbacks = site.loops.map((loop) => expected(module.functions[loop], 'the callback'));
  const before = Math.max(beforeRange(module, fn, site.call.end).end, ...callbacks.map((each) => each.end));
  const after = Math.min(afterRange(module, fn, site.call.start).start, ...callbacks.map((each) => each.start));
  const host = fnKey(module.file, fn.id);
  const events = check.events(module, fn, site.loops);
  const firsts = events.filter((each) => each.start < before && check.overlap.isDisturbed(host, each) && !wasApart(module, fn, site, each) && !leavesBefore(module, fn, each.start, site.call.start));
  if (firsts.length === 0) return undefined;
  const seconds = events.filter((each) => each.end > after && !leavesBefore(module, fn, site.call.start, each.start));
  const secondsAt = byPlace(seconds, ({ location }) => location);
  for (const first of firsts) {
    for (const second of secondsAt(first.location)) {
      if (!isSamePlace(second, first) || isSame(first, second, site) || excludeEachOther(module, fn, first.start, second.start)) continue;
      const other = interruption(check, module, fn, first, second);
      if (other !== undefined) return hazard(check, module, site.call, first, { second: `${doneTo(second)} after it`, other });
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
function wasApart(module: Module, fn: Fn, site: Site, first: Access): boolean {
  return fn.awaits.some((each) => each.start >= first.end && each.end <= site.call.start && dominatingAwait(module, fn, site.call.start) === each);
}

/** Somebody else's access of the kind that matters to this pair, which can happen in between. */
function interruption(check: HazardCheck, module: Module, fn: Fn, first: Access, second: Access): Elsewhere | undefined {
  if (first.location.startsWith('file ')) return interruptionOfFile(check, module, fn, first, second);
  const host = fnKey(module.file, fn.id);
  const others = check.overlap.between(host, first).filter(({ access }) => first.isLazy !== true || access.isLazy !== true);
  const written = others.filter(({ access }) => access.kind === 'write');
  const read = first.kind === 'write' && second.kind === 'write' ? others.filter(({ access }) => access.kind === 'read') : [];
  return isOurs(first.location) ? check.outside(host, [...written, ...read]) : (written[0] ?? read[0]);
}

/** What works on a file on another thread meets what everybody else does to it: a file that is being written is empty or cut off for whoever reads it meanwhile. What a function goes on writing in one step, nobody sees half done. */
function halfDone(check: HazardCheck, site: Site): Obstacle | undefined {
  const made = site.leaf === undefined ? check.effects.through(site.module, site.call) : check.effects.own(fnKey(site.module.file, site.call.fn)).filter((access) => access.call === site.call.id);
  const waiting = waitingCalls(check.draft);
  for (const access of made.filter(({ doneBy }) => doneBy !== undefined && waiting.has(doneBy))) {
    const other = metHalfDone(check, site, access);
    if (other !== undefined) return hazard(check, site.module, site.call, access, { other });
  }
  return undefined;
}

const waitingCalls = oncePer(({ sites }: Draft): ReadonlySet<SiteKey> => new Set([...sites.values()].flat().map(({ key }) => key)));

const doneTo = ({ kind }: Access): string => (kind === 'read' ? 'read' : 'written');

/** `second`: what this function does to the same thing when the call is done; absent where the call itself is what must not be seen half done. */
function hazard(check: HazardCheck, module: Module, call: CallSite, first: Access, { second, other }: { readonly second?: string; readonly other: Elsewhere }): Obstacle {
  const onFile = first.location.startsWith('file ');
  const pair = second === undefined ? `${first.what} is ${doneTo(first)} by this call` : `${first.what} is ${doneTo(first)} before this call is done and ${second}`;
  return {
    code: onFile ? 'load-change-save' : 'shared-state',
    message: `${pair}, and while this waits it can be ${doneTo(other.access)} by ${nameOf(check, other)}`,
    hint: onFile ? 'serialise the whole section, or keep it synchronous' : 'keep the value in a local variable, or serialise the section',
    file: module.file,
    at: call,
  };
}

/** `'save' (store.js:12)`. */
function nameOf({ draft }: HazardCheck, { access, file }: Elsewhere): string {
  const module = draft.study.graph.program.modules.get(file);
  const name = module?.functions[access.fn]?.name;
  const line = lineIndex(module?.text ?? '').at(access.start).line;
  return `${name === undefined ? 'a function' : `'${name}'`} (${file}:${line})`;
}
