import { fnKey, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePerPair } from '../../program/once-per.ts';
import { afterRange, dominatingAwait, leavesBefore } from '../../program/order.ts';
import type { Range } from '../../program/structure.ts';
import type { Obstacle, Site } from '../site.ts';
import type { Study } from '../study.ts';
import { isSamePlace, type Access } from './accesses.ts';
import { reachedFrom, spread } from './concurrency.ts';
import type { Effects } from './effects.ts';
import type { HazardCheck } from './hazards.ts';

/**
 * `timer = setTimeout(() => { save(); timer = undefined; })`: the variable tells of the timer that runs just now, or that there is one
 * (`if (isPlanned) return; isPlanned = true;`). While its callback waits somebody sets the next, or relies on this one, and what the
 * callback sets then is wrong: it used to be done in the turn in which the timer went off.
 */
export function forgetsNewerTimer(check: HazardCheck, module: Module, fn: Fn, site: Site): Obstacle | undefined {
  const host = fnKey(module.file, fn.id);
  const held = heldForTimers(check.draft.study, check.effects).get(host) ?? [];
  if (held.length === 0 || dominatingAwait(module, fn, site.call.start) !== undefined) return undefined;
  const after = afterRange(module, fn, site.call.start).start;
  const writes = check.events(module, fn, site.loops).filter((each) => each.kind === 'write' && each.end > after && held.some((other) => isSamePlace(each, other)) && !leavesBefore(module, fn, site.call.start, each.start));
  const lost = writes.find((each) => check.overlap.between(host, each).some(({ access, file }) => access.kind === 'write' && (file !== module.file || access.fn !== fn.id)));
  if (lost === undefined) return undefined;
  return { code: 'shared-state', message: `${lost.what} belongs to the timer that runs this, and is written after this call is done: while this waits it can come to belong to the next one`, hint: 'write it before this call', file: module.file, at: site.call };
}

const TIMERS: ReadonlySet<string> = new Set(['setTimeout', 'setInterval', 'setImmediate']);

/** By function that a timer's callback leads to: what was written for that timer. */
const heldForTimers = oncePerPair((study: Study, effects: Effects): ReadonlyMap<FnKey, readonly Access[]> => {
  const held = new Map<FnKey, readonly Access[]>();
  for (const module of study.graph.program.modules.values()) {
    for (const call of module.calls.filter(({ callee }) => callee.kind === 'global' && TIMERS.has(callee.name))) {
      const writes = writtenFor(effects, module, call);
      const callback = writes.length === 0 ? undefined : call.args[0];
      const values = callback === undefined ? [] : study.graph.follower.follow(module.file, callback.origin).values;
      const keys = values.flatMap((value) => (value.kind === 'function' ? [fnKey(value.file, value.fn)] : []));
      for (const key of spread((each) => reachedFrom(study, each), keys)) held.set(key, [...(held.get(key) ?? []), ...writes]);
    }
  }
  return held;
});

/** The variable that gets the timer, and what an earlier statement looks at and then is set before: not what every activation has for itself. */
function writtenFor(effects: Effects, module: Module, call: CallSite): Access[] {
  const own = effects.own(fnKey(module.file, call.fn)).filter(({ perActivationOf, location }) => perActivationOf !== call.fn && !location.startsWith('file '));
  const setting = module.statements[call.place.statement];
  const isLookedAt = (write: Access): boolean => own.some((read) => read.kind === 'read' && read.end <= (statementOf(module, write)?.start ?? 0) && isSamePlace(read, write));
  return own.filter((each) => each.kind === 'write' && (isIn(setting, each) || (each.start < call.start && isLookedAt(each))));
}

const statementOf = ({ statements }: Module, at: Range): Range | undefined => statements.findLast((each) => isIn(each, at));

const isIn = (around: Range | undefined, { start, end }: Range): boolean => around !== undefined && around.start <= start && end <= around.end;
