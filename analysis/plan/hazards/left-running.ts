import { handlingOf, runsInPlace } from '../../findings/handling.ts';
import { callsIn } from '../../program/by-function.ts';
import type { Fn } from '../../program/function.ts';
import { groupBy } from '../../program/group-by.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import { endOfChain, isTakenUp } from '../order/taken-up.ts';
import type { Study } from '../study.ts';

/**
 * A call of an async function that its caller does not wait for, from a place that may run more than once, or beside another such
 * call: `Promise.all([handle('a'), handle('b')])` starts the second before the first is done.
 */
export function isLeftRunning(study: Study, module: Module, call: CallSite): boolean {
  const { how } = call.use;
  if (how === 'awaited') return false;
  if (how === 'returned' || isTakenUp(module, call)) return isArrayCallback(study, module, module.functions[call.fn]);
  if (how === 'member') {
    const last = endOfChain(module, call);
    if (last === call || last.use.how !== 'dropped') return last === call || isLeftRunning(study, module, last);
  }
  if (how === 'argument' && !isKept(study, module, call)) return false;
  return call.fn !== 0 || isInLoop(module, call) || startsMany(study).has(module);
}

/** `names.map((name) => load(name))` starts them all. */
function isArrayCallback(study: Study, module: Module, fn: Fn | undefined): boolean {
  return fn !== undefined && !fn.isAsync && runsInPlace(handlingOf(study.graph, module, fn.use));
}

const isInLoop = ({ regions }: Module, { start, end }: CallSite): boolean => regions.some((region) => region.kind === 'loop' && region.start <= start && end <= region.end);

const KEEPERS: ReadonlySet<string> = new Set(['push', 'unshift', 'add', 'set']);

/** A promise put into a list, or given away together with another one. An argument alone is left to whoever gets it. */
function isKept(study: Study, module: Module, { use }: CallSite): boolean {
  const taker = use.how === 'argument' ? module.calls[use.call] : undefined;
  if (taker === undefined) return false;
  const isStarted = (each: CallSite): boolean => startsAsync(study, module, each);
  return (taker.callee.kind === 'member' && KEEPERS.has(taker.callee.name)) || (callsGivenTo(module).get(taker.id) ?? []).filter(isStarted).length > 1;
}

/** Calls by the call that they are arguments of. */
const callsGivenTo = oncePer(({ calls }: Module) => groupBy(calls, ({ use }) => (use.how === 'argument' ? use.call : undefined)));

/** Async work that a file's top level starts and does not wait for, reactions included: `main().catch(…)` alone has nothing beside it. */
function startedAtTop(study: Study, module: Module): CallSite[] {
  return callsIn(module, 0).filter((call) => call.use.how !== 'awaited' && startsAsync(study, module, call) && endOfChain(module, call).use.how !== 'awaited');
}

/** The modules whose top level starts more than one piece of work. */
const startsMany = oncePer((study: Study): ReadonlySet<Module> => new Set([...study.graph.program.modules.values()].filter((module) => startedAtTop(study, module).length > 1)));

const startsAsync = ({ graph }: Study, module: Module, call: CallSite): boolean => graph.targets(module.file, call).some(({ fn }) => fn.isAsync);
