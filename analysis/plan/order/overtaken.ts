import { isTestFile } from '../../findings/file-role.ts';
import { callsIn } from '../../program/by-function.ts';
import { fnKey, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import { lineIndex } from '../../program/lines.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import { dominatingAwait, excludeEachOther, leavesBefore, regionsAround } from '../../program/order.ts';
import type { Region } from '../../program/structure.ts';
import type { Draft } from '../draft.ts';
import { isSamePlace, type Access } from '../hazards/accesses.ts';
import { reachedFrom, spread } from '../hazards/concurrency.ts';
import type { Effects } from '../hazards/effects.ts';
import type { Events } from '../hazards/events.ts';
import type { Obstacle, Site } from '../site.ts';
import type { Study } from '../study.ts';
import { begunAtTheEnd, begunBy, begunInside, begunWithin, isWaitedFor, workOf } from './begun.ts';
import { endOfChain } from './taken-up.ts';

/** What is known of the effects of functions, while a draft is judged. */
export interface Judged {
  readonly draft: Draft;
  readonly study: Study;
  readonly effects: Effects;
  readonly events: Events;
}

/**
 * Work that a function has begun, a timer or a promise that it does not wait for yet, used to come after all that the function does in
 * the same tick. While an inserted await waits, it goes on: what it prints or changes comes before what follows.
 */
export function overtaken(judged: Judged, module: Module, fn: Fn, site: Site): Obstacle | undefined {
  const { study } = judged;
  if (isTestFile(module.file)) return undefined;
  const again = loopAround(module, fn, site.call);
  const before = callsIn(module, fn.id).filter((call) => isBegunBefore(module, fn, call, site, again));
  const within = begunWithin(judged.draft, module, site.call);
  const waits = dominatingAwait(module, fn, site.call.start);
  const waited = waits === undefined ? [] : callsIn(module, fn.id).filter(({ start, end }) => waits.start <= start && end <= waits.end);
  const begun = [...before.flatMap((call) => (call.id === site.call.id ? begunInside : begunBy)(study, module, call).map((key) => ({ call, key }))), ...within.map((key) => ({ call: site.call, key })), ...waited.flatMap((call) => begunAtTheEnd(study, module, call).map((key) => ({ call, key }))), ...besides(study, module, fn)];
  const natives = before.filter((call) => call.id !== site.call.id && isNativeWork(study, module, call));
  if (begun.length === 0 && natives.length === 0) return undefined;
  const from = Math.min(site.call.start, again?.start ?? Infinity);
  const events = judged.events(module, fn, site.loops);
  const ours = [...events.filter(({ start, call }) => start > from || call === site.call.id), ...judged.effects.through(site.module, site.call)];
  for (const call of natives) {
    const met = events.find((access) => access.call === call.id && access.file !== undefined && isMetBy(access, ours));
    if (met !== undefined) return obstacle(module, site, call, `uses ${met.what}, as what follows does`);
  }
  for (const { call, key } of begun) {
    const reached = reachedBy(study)(key);
    const theirs = [...reached].flatMap((each) => judged.effects.own(each));
    const met = theirs.find((access) => isMetBy(access, ours));
    const what = met?.what ?? (fn.kind === 'module' ? variableAfter(module, site, theirs) : undefined);
    if (what !== undefined) return obstacle(module, site, call, `uses ${what}, as what follows does`);
    if (prints(study, key) && printsAfter(study, module, fn, from)) return obstacle(module, site, call, 'prints, as what follows does');
  }
  return undefined;
}

const isMetBy = (access: Access, ours: readonly Access[]): boolean => ours.some((own) => isSamePlace(own, access) && (own.kind === 'write' || access.kind === 'write'));

/** A call that gives a native promise which nobody waits for: `writeFile(…)` of node:fs/promises. */
const isNativeWork = ({ graph }: Study, module: Module, call: CallSite): boolean => {
  const { how } = endOfChain(module, call).use;
  return (how === 'dropped' || how === 'void') && graph.callees(module.file, call).values.some((value) => value.kind === 'external' && (value.module === 'node:fs/promises' || (value.module === 'node:fs' && value.path[0] === 'promises')));
};

/**
 * What was begun behind this function where it was begun itself, as a timer or a reaction: it came after all that the function did,
 * and would come before what follows an await in it.
 */
function besides(study: Study, module: Module, fn: Fn): { call: CallSite; key: FnKey }[] {
  const own = fn.use.how === 'argument' ? module.calls[fn.use.call] : undefined;
  const around = own === undefined ? undefined : module.functions[own.fn];
  if (own === undefined || around === undefined || !workOf(study, module, own).includes(fnKey(module.file, fn.id))) return [];
  const chain = endOfChain(module, own);
  if (chain.use.how === 'awaited') return [];
  const later = callsIn(module, around.id).filter((call) => call.start > chain.start && call.start >= own.end && followsClosely(own, call) && !excludeEachOther(module, around, own.start, call.start) && !around.awaits.some(({ start }) => start > own.end && start < call.start));
  return later.flatMap((call) => workOf(study, module, call).filter((key) => key !== fnKey(module.file, fn.id)).map((key) => ({ call, key })));
}

/** Of two timers, the later one may rely on the earlier one being done only where they are set to the same time. */
function followsClosely(own: CallSite, call: CallSite): boolean {
  const delays = [own, call].map(({ calleeText, args: [, delay] }) => (/\bset(?:Timeout|Interval)$/.test(calleeText) && delay?.origin.kind === 'literal' ? Number(delay.origin.value ?? 0) : 0));
  return (delays[0] ?? 0) === (delays[1] ?? 0);
}

/** What a top level does to its own variables is no access otherwise: nothing of it runs a second time. */
function variableAfter(module: Module, site: Site, theirs: readonly Access[]): string | undefined {
  const later = module.references.filter(({ fn, start, access }) => fn === 0 && start > site.call.start && access !== 'type');
  return theirs.find(({ location, kind }) => kind === 'write' && later.some(({ binding }) => location === `variable ${module.file}@${binding}`))?.what;
}

/** The outermost loop around a call: what it begins is under way when the call is made the next time. */
const loopAround = (module: Module, { id }: Fn, { start }: CallSite): Region | undefined => regionsAround(module, id, start).filter(({ kind }) => kind === 'loop').sort((a, b) => a.start - b.start)[0];

function isBegunBefore(module: Module, fn: Fn, call: CallSite, site: Site, again: Region | undefined): boolean {
  if (isWaitedFor(module, call)) return false;
  if (again !== undefined && again.start <= call.start && call.end <= again.end && !fn.awaits.some(({ start, end }) => again.start <= start && end <= again.end)) return true;
  if (call.end > site.call.start) return false;
  if (leavesBefore(module, fn, call.start, site.call.start) || excludeEachOther(module, fn, call.start, site.call.start)) return false;
  const waits = dominatingAwait(module, fn, site.call.start);
  return waits === undefined || waits.start < call.end;
}

/** Asked for each await that may be inserted. */
const reachedBy = oncePer((study: Study) => {
  const known = new Map<FnKey, ReadonlySet<FnKey>>();
  return (key: FnKey): ReadonlySet<FnKey> => {
    const reached = known.get(key) ?? spread((each) => reachedFrom(study, each), [key]);
    known.set(key, reached);
    return reached;
  };
});

/** Does a function, or one that it leads to, write to the terminal? */
const prints = (study: Study, key: FnKey): boolean => [...reachedBy(study)(key)].some((each) => {
  const found = study.graph.functionOf(each);
  return found !== undefined && callsIn(found.module, found.fn.id).some((call) => printingCalls(found.module).has(call));
});

const printingCalls = oncePer(({ calls }: Module): ReadonlySet<CallSite> => new Set(calls.filter(({ callee, calleeText }) => (callee.kind === 'member' && callee.object.kind === 'global' && callee.object.name === 'console') || /^process\.std(?:out|err)\.write$/.test(calleeText))));

/** In the function after the call, or in what the call itself leads to. */
function printsAfter(study: Study, module: Module, fn: Fn, from: number): boolean {
  const targets = (call: CallSite): FnKey[] => study.graph.targets(module.file, call).map((target) => fnKey(target.file, target.fn.id));
  const later = callsIn(module, fn.id).filter(({ end }) => end > from);
  return later.some((call) => printingCalls(module).has(call) || targets(call).some((key) => prints(study, key)));
}

function obstacle(module: Module, site: Site, call: CallSite, does: string): Obstacle {
  const { line } = lineIndex(module.text).at(call.start);
  return {
    code: 'shared-state',
    message: `'${call.calleeText}' (${module.file}:${line}) has begun something that nothing waits for; it would go on while this waits, and it ${does}`,
    hint: 'wait for what has begun, or begin it after this call',
    file: module.file,
    at: site.call,
  };
}
