import { handlingOf, modelOf } from '../../findings/handling.ts';
import { callsIn } from '../../program/by-function.ts';
import { fnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { oncePer, oncePerPair } from '../../program/once-per.ts';
import type { Study } from '../study.ts';
import type { Access } from './accesses.ts';
import type { Effects } from './effects.ts';
import { accessesAsPassed } from './overlap.ts';

/**
 * What a function does to shared places, in the order of its text: own accesses and those of the calls, in the function, in the
 * callbacks that run in it and in those of `loops`.
 */
export type Events = (module: Module, fn: Fn, loops: readonly number[]) => readonly Access[];

/** Each function is asked about for each of its calls, and for each draft. */
export const eventsOf = oncePerPair((study: Study, effects: Effects): Events => {
  const byLoops = oncePer((_fn: Fn) => new Map<string, readonly Access[]>());
  const asPassed = accessesAsPassed(study);
  return (module, fn, loops) => {
    const answers = byLoops(fn);
    const question = loops.join();
    const answer = answers.get(question) ?? accessesIn(effects, module, [...running(study, module, fn, loops)]).flatMap(asPassed);
    answers.set(question, answer);
    return answer;
  };
});

const accessesIn = (effects: Effects, module: Module, running: readonly number[]): Access[] => [
  ...running.flatMap((fn) => effects.own(fnKey(module.file, fn))),
  ...running.flatMap((fn) => callsIn(module, fn)).flatMap((call) => effects.through(module, call)),
];

function running(study: Study, module: Module, fn: Fn, loops: readonly number[]): ReadonlySet<number> {
  const runs = new Set([fn.id, ...loops]);
  for (const each of module.functions) if (each.parent !== undefined && runs.has(each.parent) && each.use.how === 'argument' && !each.isAsync && !runsLater(study, module, each)) runs.add(each.id);
  return runs;
}

/** From the event loop, when the function has gone on: an await in that moves nothing apart that was together. */
function runsLater({ graph }: Study, module: Module, { use }: Fn): boolean {
  return modelOf(handlingOf(graph, module, use))?.when.startsWith('later') === true;
}
