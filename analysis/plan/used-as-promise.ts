import { handlingOfExpression, isAdopted } from '../findings/handling.ts';
import { fnKey, type FnKey } from '../program/call-graph.ts';
import type { Fn } from '../program/function.ts';
import type { CallSite, Module } from '../program/module.ts';
import { givesPlain, looksLikePromise, returnsPromise } from './promise-returning.ts';
import { referenceObstacle } from './references.ts';
import type { Study } from './study.ts';
import { CHAINING } from './taken-up.ts';

/**
 * Something that looks like a promise, and that everybody who calls the function waits for: all of them are known, and await it,
 * chain reactions to it, or hand it on to callers of theirs who do. For them a native promise of the same is no other.
 */
export function isUsedAsPromise(study: Study, module: Module, fn: Fn, seen: ReadonlySet<FnKey> = new Set()): boolean {
  const key = fnKey(module.file, fn.id);
  if (seen.has(key)) return true;
  if (!looksLikePromise(study.graph, module, fn) || study.surface.functions.has(key) || referenceObstacle(study.graph, study.mocks, key) !== undefined) return false;
  const calls = study.graph.callsTo(key);
  const inside = new Set([...seen, key]);
  const isAwaitedOnly = givesPlain(study.graph, module, fn);
  return calls.length > 0 && calls.every((ref) => {
    const at = study.graph.program.modules.get(ref.file);
    const call = at?.calls[ref.call];
    if (at === undefined || call === undefined || !ref.certain) return false;
    if (call.use.how === 'awaited') return true;
    if (call.use.how === 'member') return !isAwaitedOnly && CHAINING.has(call.use.name ?? '');
    return call.use.how === 'returned' && handsOn(study, at, call, inside);
  });
}

function handsOn(study: Study, module: Module, call: CallSite, seen: ReadonlySet<FnKey>): boolean {
  const fn = module.functions[call.fn];
  if (fn === undefined || fn.kind === 'module') return false;
  if (fn.isAsync || isAdopted(handlingOfExpression(study.graph, module, fn))) return true;
  return returnsPromise(study.graph, module, fn) !== 'no' && isUsedAsPromise(study, module, fn, seen);
}
