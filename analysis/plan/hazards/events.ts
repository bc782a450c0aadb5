import { handlingOf, modelOf } from '../../findings/handling.ts';
import { callsIn } from '../../program/by-function.ts';
import { fnKey } from '../../program/call-graph.ts';
import { expected } from '../../program/expected.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Study } from '../study.ts';
import type { Access } from './accesses.ts';
import type { Effects } from './effects.ts';
import type { Overlap } from './overlap.ts';

/** What a function does to shared places, in the order of its text. */
export interface Events {
  /** Own accesses and those of the calls, in the function, in the callbacks that run in it and in those of `loops`. */
  of(module: Module, fn: Fn, loops: readonly number[]): readonly Access[];
  /** Can anybody write, or see what is written, between this access and another one to the same place? Most places have nobody. */
  isDisturbed(module: Module, fn: Fn, access: Access): boolean;
}

/** The same for as long as the same can overlap: each function is asked about for each of its calls, and for each draft. `overlap` as made from `effects`. */
export function eventsOf(study: Study, effects: Effects, overlap: Overlap): Events {
  const events = known.get(overlap) ?? createEvents(study, effects, overlap);
  known.set(overlap, events);
  return events;
}

const known = new WeakMap<Overlap, Events>();

function createEvents(study: Study, effects: Effects, overlap: Overlap): Events {
  const byLoops = oncePer((_fn: Fn) => new Map<string, readonly Access[]>());
  const find = (module: Module, fn: Fn, loops: readonly number[]): readonly Access[] => {
    const runs = running(study, module, fn, loops);
    const own = [...runs].flatMap((id) => effects.own(fnKey(module.file, id)));
    const calls = [...runs].flatMap((id) => callsIn(module, id)).flatMap((call) => effects.through(module, call));
    return [...own, ...calls].flatMap((access) => overlap.asPassed(access));
  };
  return {
    of(module, fn, loops) {
      const answers = byLoops(fn);
      const question = loops.join();
      if (!answers.has(question)) answers.set(question, find(module, fn, loops));
      return expected(answers.get(question), 'the events');
    },
    isDisturbed(module, fn, access) {
      const host = fnKey(module.file, fn.id);
      return overlap.between(host, access).length > 0 || (access.file !== undefined && overlap.concurrencyOf(host) !== undefined);
    },
  };
}

function running(study: Study, module: Module, fn: Fn, loops: readonly number[]): ReadonlySet<number> {
  const runs = new Set([fn.id, ...loops]);
  for (const each of module.functions) if (each.parent !== undefined && runs.has(each.parent) && each.use.how === 'argument' && !each.isAsync && !runsLater(study, module, each)) runs.add(each.id);
  return runs;
}

/** From the event loop, when the function has gone on: an await in that moves nothing apart that was together. */
function runsLater({ graph }: Study, module: Module, { use }: Fn): boolean {
  return modelOf(handlingOf(graph, module, use))?.when.startsWith('later') === true;
}
