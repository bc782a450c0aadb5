import type { CallGraph } from '../../program/call-graph.ts';
import { fnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Use } from '../../program/structure.ts';
import { runsIn } from '../contexts/runs-in.ts';
import { handlingOf, runsInPlace } from '../handling.ts';

/** Handed to a function of the program that calls it before it returns: `each(files, (file) => …)` runs it where it stands. */
export function isCalledByTaker(graph: CallGraph, module: Module, { use, isAsync, isGenerator }: Fn): boolean {
  const call = use.how === 'argument' && !isAsync && !isGenerator ? module.calls[use.call] : undefined;
  return call !== undefined && use.how === 'argument' && graph.targets(module.file, call).some((target) => callsGiven(graph, target, use.index));
}

/** Handed to an async function of the program that calls it, whoever waits for that. */
export function isCalledByAsyncTaker(graph: CallGraph, module: Module, use: Use): boolean {
  const call = use.how === 'argument' ? module.calls[use.call] : undefined;
  return call !== undefined && use.how === 'argument' && graph.targets(module.file, call).some((target) => target.fn.isAsync && callsGiven(graph, target, use.index, true));
}

/** Is what is given here called before the call returns, whichever function of the program that calls? */
export function isCalledInPlace(graph: CallGraph, module: Module, call: CallSite, index: number): boolean {
  const targets = graph.targets(module.file, call);
  return targets.length > 0 && targets.every((target) => callsGiven(graph, target, index));
}

interface Target {
  readonly file: string;
  readonly fn: Fn;
}

/**
 * Called itself, handed to a method that calls it at once, or on to another function of the program that does. `seen` is shared by
 * all ways: what has been asked and did not answer yes does not answer yes from elsewhere.
 */
function callsGiven(graph: CallGraph, { file, fn }: Target, index: number, inAsync = false, seen = new Set<string>()): boolean {
  const binding = fn.params[index]?.binding;
  const module = graph.program.modules.get(file);
  const key = fnKey(file, fn.id);
  const asked = `${key} ${index}`;
  if (binding === undefined || module === undefined || fn.isAsync !== inAsync || fn.isGenerator || seen.has(asked)) return false;
  seen.add(asked);
  return module.references.some((each) => {
    if (each.binding !== binding || runsIn(graph, file, each.fn) !== key) return false;
    const { use } = each;
    if (use.how === 'callee') return true;
    const call = use.how === 'argument' ? module.calls[use.call] : undefined;
    if (call === undefined || use.how !== 'argument') return false;
    if (runsInPlace(handlingOf(graph, module, use))) return true;
    return graph.targets(file, call).some((target) => callsGiven(graph, target, use.index, target.fn.isAsync, seen));
  });
}
