import type { CallbackModel } from '../../../catalog/callbacks/model.ts';
import { fnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range } from '../../program/structure.ts';
import { inertnessOf } from '../hazards/inert.ts';
import type { Study } from '../study.ts';

type Driving = NonNullable<CallbackModel['during']>;

/**
 * Callbacks that a library calls while the program parses its arguments. That they wait is seen by who made that call:
 * it has to wait for it, or be the last thing that the program does.
 */
export function isDriven(study: Study, { calls, during, result }: CallbackModel): boolean {
  if (during === undefined || !('modules' in calls)) return false;
  const sites = [...study.graph.program.modules.values()].flatMap((module) => driversIn(study, module, calls.modules, during));
  return sites.length > 0 && sites.every(({ module, at, name }) => {
    const givesPromise = during.awaitable.includes(name);
    if (at.use.how === 'awaited') return givesPromise;
    // A method that gives a value where others give a promise of it cannot do so any more.
    const goesOn = givesPromise || result === 'ignored' || during.awaitable.length === 0;
    return goesOn && endsTick(study, module, at, new Set());
  });
}

interface Driver {
  readonly module: Module;
  readonly name: string;
  /** The call, or the property, whose value becomes another: it may not be used. */
  readonly at: Place;
}

type Place = Range & Pick<CallSite, 'fn' | 'use'>;

function driversIn(study: Study, module: Module, modules: readonly string[], { methods }: Driving): Driver[] {
  const isOf = (object: Origin): boolean => study.graph.follower.follow(module.file, object).values.some((value) => value.kind === 'external' && modules.includes(value.module));
  return module.members.flatMap((member): Driver[] => {
    if (member.name === undefined || !methods.includes(member.name) || !isOf(member.object)) return [];
    const call = member.use.how === 'callee' ? module.calls[member.use.call] : undefined;
    return [{ module, name: member.name, at: call ?? member }];
  });
}

/** Nothing that anybody could see runs after the call in its tick, and nobody catches what it throws. */
function endsTick(study: Study, module: Module, at: Place, seen: Set<string>): boolean {
  const caller = module.functions[at.fn];
  if (caller === undefined || (at.use.how !== 'dropped' && at.use.how !== 'awaited' && at.use.how !== 'void')) return false;
  if (module.regions.some((region) => (region.kind === 'try' || region.kind === 'loop') && region.fn === caller.id && region.start <= at.start && at.end <= region.end)) return false;
  const statement = module.statements.findLast((each) => each.fn === at.fn && each.start <= at.start && at.end <= each.end);
  if (!inertnessOf(study).range(module, caller, { start: statement?.end ?? at.end, end: caller.end })) return false;
  return caller.kind === 'module' ? !isImported(study, module) : callersEndTick(study, module, caller, seen);
}

function callersEndTick(study: Study, module: Module, caller: Fn, seen: Set<string>): boolean {
  const key = fnKey(module.file, caller.id);
  if (seen.has(key)) return true;
  seen.add(key);
  const calls = study.graph.callsTo(key);
  return calls.length > 0 && !study.surface.functions.has(key) && calls.every((ref) => {
    const at = study.graph.program.modules.get(ref.file);
    const call = at?.calls[ref.call];
    return at !== undefined && call !== undefined && endsTick(study, at, call, seen);
  });
}

function isImported(study: Study, module: Module): boolean {
  return [...study.graph.program.resolutions.values()].some((resolved) => [...resolved.values()].some((target) => target.kind === 'file' && target.file === module.file));
}
