import { handlingOfExpression, isAdopted } from '../../findings/handling.ts';
import { fnKey, type CallRef, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { referenceObstacle } from '../references/references.ts';
import { isKeptPublic, type Study } from '../study.ts';
import { assertionOn } from '../test-bodies/waiting-assertions.ts';
import { comesOutOfCalls, givesOwnThenable, givesPlain, looksLikePromise, returnsPromise } from './promise-returning.ts';
import { adoptedBy, chainedTo } from './taken-up.ts';

/**
 * Something that everybody who calls the function waits for: all of them are known, and await it, chain reactions to it, or hand
 * it on to callers of theirs who do. For them a native promise of the same is no other. Whoever awaits does not care what it is;
 * for reactions it has to look like a promise, or to come out of calls that nobody knows, so that it is one if they work.
 * A public function that may change has users who are not known. They are told, and it has to look like a promise for them, too.
 */
export function isUsedAsPromise(study: Study, module: Module, fn: Fn, seen: ReadonlySet<FnKey> = new Set()): boolean {
  const key = fnKey(module.file, fn.id);
  if (seen.has(key)) return true;
  if (givesOwnThenable(study.graph, module, fn) || isKeptPublic(study, key)) return false;
  const calls = study.graph.callsTo(key);
  const inside = new Set([...seen, key]);
  const takesReactions = !givesPlain(study.graph, module, fn) && (looksLikePromise(study.graph, module, fn) || comesOutOfCalls(study.graph, module, fn));
  const isPublic = study.surface.functions.has(key);
  if (isPublic ? !takesReactions : calls.length === 0) return false;
  const waits = (at: Module, call: CallSite): boolean => {
    if (call.use.how === 'dropped' || call.use.how === 'awaited' || adoptedBy(at, call) !== undefined || assertionOn(study.graph, at, call) !== undefined) return true;
    if (call.use.how === 'member') return takesReactions && isPlainReaction(at, call);
    return call.use.how === 'returned' && handsOn(study, at, call, inside);
  };
  // Calls that may or may not be of this function are asked about with the references.
  const isWaiting = ({ certain, file, call: id }: CallRef): boolean => {
    const at = study.graph.program.modules.get(file);
    const call = at?.calls[id];
    return !certain || (at !== undefined && call !== undefined && waits(at, call));
  };
  return referenceObstacle(study.graph, study.mocks, key, { stubs: true, call: waits }) === undefined && calls.every(isWaiting);
}

/** `.catch(NotFound, reaction)` is of another library. */
function isPlainReaction(module: Module, call: CallSite): boolean {
  const chained = chainedTo(module, call);
  return chained?.callee.kind === 'member' && chained.args.length <= (chained.callee.name === 'then' ? 2 : 1);
}

function handsOn(study: Study, module: Module, call: CallSite, seen: ReadonlySet<FnKey>): boolean {
  const fn = module.functions[call.fn];
  if (fn === undefined || fn.kind === 'module') return false;
  if (fn.isAsync || isAdopted(handlingOfExpression(study.graph, module, fn))) return true;
  return returnsPromise(study.graph, module, fn) !== 'no' && isUsedAsPromise(study, module, fn, seen);
}
