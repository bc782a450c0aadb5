import { isTestFile } from '../../findings/file-role.ts';
import { handlingOfExpression, runsInPlace } from '../../findings/handling.ts';
import { callsIn } from '../../program/by-function.ts';
import { fnKey, type CallGraph, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Range } from '../../program/structure.ts';
import { referenceObstacle } from '../references/references.ts';
import { siteKey, type Obstacle } from '../site.ts';
import { isKeptPublic, type Study } from '../study.ts';
import { chainedTo, endOfChain, isTakenUp } from './taken-up.ts';

/**
 * Who can tell that a function rejects where it throws now: a `try` around a call that is not awaited, users of the package, a
 * library that deals with what its callback throws. Through all sync functions that hand its promise on, since they throw with it.
 */
export function syncThrowObstacle(study: Study, key: FnKey, seen = new Set<FnKey>()): Obstacle | undefined {
  const found = study.graph.functionOf(key);
  if (found === undefined || seen.has(key)) return undefined;
  seen.add(key);
  const { module, fn } = found;
  const reason = (file: string, at: Range, who: string): Obstacle => ({ code: 'sync-prefix', message: `'${fn.name ?? 'the function'}' would reject where it throws now, which ${who}`, hint: 'await the call inside the try', file, at });
  if (isKeptPublic(study, key)) return reason(module.file, fn.nameRange ?? fn, 'callers outside the program may catch');
  for (const { file, call: id } of study.graph.callsTo(key)) {
    const at = study.graph.program.modules.get(file);
    const call = at?.calls[id];
    if (at === undefined || call === undefined || call.use.how === 'awaited' || isTestFile(file)) continue;
    if (isInTry(at, call)) return reason(file, call, 'the try around this call catches');
    if (goesTheSameWay(study, at, call)) continue;
    if (dealsWithRejections(at, call) && mayThrow(study, key)) return reason(file, call, 'the reaction to this call would deal with');
    const further = ofCaller(study, at, call, seen);
    if (further !== undefined) return further;
  }
  return study.graph.mentionsOf(key).length > 0 && referenceObstacle(study.graph, study.mocks, key, { stubs: true }) !== undefined ? reason(module.file, fn.nameRange ?? fn, 'whoever calls it may catch') : undefined;
}

const isInTry = ({ regions }: Module, { fn, start, end }: Pick<CallSite, 'fn' | 'start' | 'end'>): boolean => regions.some((region) => region.kind === 'try' && region.fn === fn && region.start <= start && end <= region.end);

/** `load(name).then(show).catch(report)`: what is thrown before there is a promise passes it by. */
function dealsWithRejections(module: Module, call: CallSite): boolean {
  for (let at = call, next = chainedTo(module, at); next !== undefined; at = next, next = chainedTo(module, at)) {
    if (next.callee.kind === 'member' && (next.callee.name === 'catch' || (next.callee.name === 'then' && next.args.length > 1))) return true;
  }
  return false;
}

/** By a `throw`, by a blocking call that fails, by a text that is no JSON; of itself, or by what it calls. What is not known is taken to reject. */
function mayThrow(study: Study, key: FnKey, seen = new Set<FnKey>()): boolean {
  const found = study.graph.functionOf(key);
  if (found === undefined || seen.has(key) || found.fn.isAsync) return false;
  seen.add(key);
  const { module, fn } = found;
  if (module.statements.some((each) => each.fn === fn.id && each.type === 'ThrowStatement')) return true;
  return callsIn(module, fn.id).some((call) => {
    const leaf = study.leaves.get(siteKey(module.file, call.id));
    if (leaf !== undefined) return leaf.entry.instead.form !== 'adapter' || leaf.entry.instead.name !== 'exists';
    return call.calleeText === 'JSON.parse' || study.graph.targets(module.file, call).some((target) => mayThrow(study, fnKey(target.file, target.fn.id), seen));
  });
}

/** Synchronous functions that threw what these threw, because they call them, and reject with them now. */
export function throwingWith(study: Study, keys: readonly FnKey[]): FnKey[] {
  const found = new Set<FnKey>();
  const queue = [...keys];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    for (const { file, call: id } of study.graph.callsTo(key)) {
      const module = study.graph.program.modules.get(file);
      const caller = module?.functions[module.calls[id]?.fn ?? 0];
      if (caller === undefined || caller.isAsync || caller.kind === 'module' || isTestFile(file) || found.has(fnKey(file, caller.id))) continue;
      found.add(fnKey(file, caller.id));
      queue.push(fnKey(file, caller.id));
    }
  }
  return [...found].filter((key) => !keys.includes(key));
}

/** What the function around a call does with a throw, where it is no async one, which rejects either way. */
function ofCaller(study: Study, module: Module, call: CallSite, seen: Set<FnKey>): Obstacle | undefined {
  const caller = module.functions[call.fn];
  if (caller === undefined || caller.kind === 'module' || caller.isAsync) return undefined;
  const key = fnKey(module.file, caller.id);
  const handling = handlingOfExpression(study.graph, module, caller);
  if (handling === undefined || handling.by === 'program') return syncThrowObstacle(study, key, seen);
  const lost = (): Obstacle => ({ code: 'sync-prefix', message: `'${nameOfCallee(study.graph, module, call)}' would reject where it throws now, which the library that calls this function deals with`, hint: 'return the promise, or make the callback async', file: module.file, at: caller });
  if (handling.by !== 'model') return lost();
  if (runsInPlace(handling)) return aroundOf(study, module, caller, handling.call, seen);
  const { thrown, result } = handling.model;
  if (thrown === 'crashes' || thrown === 'fails-test') return undefined;
  return thrown === 'rejects' && result === 'adopted' && isTakenUp(module, call) ? undefined : lost();
}

/** `load(name).then(send, reject)` in an executor, `load(name).then(send).catch(next)` in a handler: there the library puts what is thrown. */
function goesTheSameWay({ graph }: Study, module: Module, call: CallSite): boolean {
  const caller = module.functions[call.fn];
  const handling = caller === undefined ? undefined : handlingOfExpression(graph, module, caller);
  const taker = handling?.by === 'model' && handling.model.errors !== undefined ? caller?.params[handling.model.errors.parameter]?.binding : undefined;
  if (taker === undefined) return false;
  const last = endOfChain(module, call);
  const reaction = last.callee.kind !== 'member' ? undefined : last.callee.name === 'catch' ? last.args[0] : last.callee.name === 'then' ? last.args[1] : undefined;
  return reaction?.origin.kind === 'binding' && reaction.origin.binding === taker;
}

/** A callback that runs where it stands throws into the function around it. */
function aroundOf(study: Study, module: Module, callback: Fn, call: CallSite, seen: Set<FnKey>): Obstacle | undefined {
  if (isInTry(module, call)) return { code: 'sync-prefix', message: 'what is called here would reject where it throws now, which the try around it catches', hint: 'await the call inside the try', file: module.file, at: callback };
  return ofCaller(study, module, call, seen);
}

const nameOfCallee = (graph: CallGraph, module: Module, call: CallSite): string => graph.targets(module.file, call)[0]?.fn.name ?? call.calleeText;
