import { isTestFile } from '../../findings/file-role.ts';
import { callsIn, functionsIn } from '../../program/by-function.ts';
import { fnKey, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import { groupBy } from '../../program/group-by.ts';
import type { Module } from '../../program/module.ts';
import type { Study } from '../study.ts';
import type { Access } from './accesses.ts';
import { concurrentFunctions, concurrentRoots, reachedFrom, spread } from './concurrency.ts';
import type { Effects } from './effects.ts';

/** What a function does that nothing else runs beside, but that goes on after it has started something: a timer, a server. */
export interface GoingOn {
  readonly key: FnKey;
  readonly file: string;
  readonly access: Access;
}

/**
 * Accesses of functions that wait, after they have started what the event loop calls, and of all that they call from there on:
 * they can come while what was started waits. What runs beside others itself is known already.
 */
export function accessesGoingOn(study: Study, effects: Effects): GoingOn[] {
  const concurrent = concurrentFunctions(study);
  const starting = startersOf(study);
  const next = (key: FnKey): FnKey[] => reachedFrom(study, key).filter((each) => !concurrent.has(each));
  const ofFunction = (module: Module, fn: Fn): GoingOn[] => {
    const key = fnKey(module.file, fn.id);
    const isLater = concurrent.has(key) || fn.awaits.length === 0 ? undefined : laterIn(study, starting, module, fn);
    if (isLater === undefined) return [];
    const called = callsIn(module, fn.id).filter(({ start }) => isLater(start)).flatMap((call) => study.graph.targets(module.file, call).map((target) => fnKey(target.file, target.fn.id)));
    const others = [...spread(next, called.filter((each) => !concurrent.has(each)))].filter((each) => !isTestFile(fileOf(each)));
    return [...effects.own(key).filter(({ start }) => isLater(start)).map((access) => ({ key, file: module.file, access })), ...others.flatMap((other) => effects.own(other).map((access) => ({ key: other, file: fileOf(other), access })))];
  };
  const all = [...study.graph.program.modules.values()].filter(({ file }) => !isTestFile(file)).flatMap((module) => module.functions.flatMap((fn) => ofFunction(module, fn)));
  return [...new Map(all.map((each) => [each.access, each])).values()];
}

const fileOf = (key: FnKey): string => key.slice(0, key.lastIndexOf('#'));

/** Functions that start what the event loop calls, themselves or through others. */
function startersOf(study: Study): ReadonlySet<FnKey> {
  const edges = [...study.graph.program.modules.values()].flatMap((module) => module.calls.flatMap((call) => study.graph.targets(module.file, call).map((target) => ({ caller: fnKey(module.file, call.fn), callee: fnKey(target.file, target.fn.id) }))));
  const callers = groupBy(edges, ({ callee }) => callee);
  const around = rootsThatRun(study).flatMap((key) => {
    const root = study.graph.functionOf(key);
    return root?.fn.parent === undefined ? [] : [fnKey(root.module.file, root.fn.parent)];
  });
  return spread((key) => (callers.get(key) ?? []).map(({ caller }) => caller), around);
}

const rootsThatRun = (study: Study): FnKey[] => concurrentRoots(study).flatMap(({ how, key }) => (how === 'runs' ? [key] : []));

/** Is a place in the function come to after it has started something, and has waited since? */
function laterIn(study: Study, starting: ReadonlySet<FnKey>, module: Module, fn: Fn): ((at: number) => boolean) | undefined {
  const roots = new Set(rootsThatRun(study));
  const written = functionsIn(module, fn.id).filter((each) => roots.has(fnKey(module.file, each.id))).map(({ start }) => start);
  const called = callsIn(module, fn.id).filter((call) => study.graph.targets(module.file, call).some((target) => starting.has(fnKey(target.file, target.fn.id)))).map(({ start }) => start);
  const start = Math.min(...written, ...called);
  const awaits = fn.awaits.filter(({ end }) => end > start);
  if (awaits.length === 0) return undefined;
  const first = Math.min(...awaits.map(({ end }) => end));
  const loops = module.regions.filter((each) => each.kind === 'loop' && each.fn === fn.id && awaits.some((wait) => each.start <= wait.start && wait.end <= each.end));
  return (at) => at >= first || loops.some((loop) => loop.start <= at && at < loop.end);
}
