import { callsIn } from '../../program/by-function.ts';
import { fnKey, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import { afterRange, excludeEachOther, leavesBefore } from '../../program/order.ts';
import type { Origin } from '../../program/origin.ts';
import { throughMethod } from '../../program/through-method.ts';
import type { Draft } from '../draft.ts';
import type { Study } from '../study.ts';

/**
 * Does a function call code of others, and wait after that? What they start there belongs to its turn and runs on while it waits.
 * What it calls as its last act finds everything done.
 */
export function waitsAfterHandingOut(draft: Draft, key: FnKey, seen = new Set<FnKey>()): boolean {
  const found = draft.study.graph.functionOf(key);
  if (found === undefined || seen.has(key)) return false;
  seen.add(key);
  const { module, fn } = found;
  const sites = draft.sites.get(key) ?? [];
  const isFollowed = (call: CallSite): boolean => {
    const { start } = afterRange(module, fn, call.start);
    return sites.some((site) => site.call !== call && site.call.start >= start && !leavesBefore(module, fn, call.start, site.call.start) && !excludeEachOther(module, fn, call.start, site.call.start));
  };
  if (callsIn(module, fn.id).some((call) => isFollowed(call) && handedBy(draft.study, module, call).length > 0)) return true;
  return sites.flatMap(({ targets }) => targets).some((target) => waitsAfterHandingOut(draft, target, seen));
}

/** What a function lets others do: it calls what came in for a parameter of its own, or of a function around it, or something else. */
type Handed = { readonly parameter: number } | { readonly captured: number } | 'other';

const handing = oncePer((study: Study): ((key: FnKey) => readonly Handed[]) => {
  const known = new Map<FnKey, readonly Handed[]>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, []);
    const found = study.graph.functionOf(key);
    const handed = found === undefined ? [] : callsIn(found.module, found.fn.id).flatMap((call) => handedBy(study, found.module, call).map((each) => ownParameter(found.fn, each)));
    const distinct = [...new Map(handed.map((each) => [JSON.stringify(each), each])).values()];
    known.set(key, distinct);
    return distinct;
  };
});

function ownParameter(fn: Fn, handed: Handed): Handed {
  const index = typeof handed === 'object' && 'captured' in handed ? fn.params.findIndex(({ binding }) => binding === handed.captured) : -1;
  return index < 0 ? handed : { parameter: index };
}

/** For a call: in terms of the variables around it. */
function handedBy(study: Study, module: Module, call: CallSite): readonly Handed[] {
  const { callee } = call;
  if (callee.kind === 'member' && callee.name === 'emit') return ['other'];
  const called = throughMethod(call)?.called ?? callee;
  if (isParameter(module, called)) return [{ captured: called.binding }];
  const targets = study.graph.targets(module.file, call);
  if (targets.length > 0) return targets.flatMap(({ file, fn }) => handing(study)(fnKey(file, fn.id)).flatMap((each) => asSeenHere(study, module, call, file, each)));
  return call.args.flatMap(({ origin }) => (isParameter(module, origin) ? (isCalled(module, origin.binding) ? [{ captured: origin.binding }] : []) : ofFunction(study, module, origin)));
}

function asSeenHere(study: Study, module: Module, call: CallSite, file: string, handed: Handed): readonly Handed[] {
  if (handed === 'other') return ['other'];
  if ('captured' in handed) return file === module.file ? [handed] : ['other'];
  if (call.args.some((argument, at) => argument.spread && at <= handed.parameter)) return ['other'];
  const origin = call.args[handed.parameter]?.origin;
  if (origin === undefined || origin.kind === 'literal') return [];
  return isParameter(module, origin) ? [{ captured: origin.binding }] : ofFunction(study, module, origin);
}

/** A function of the program lets others do what it does itself. */
function ofFunction(study: Study, module: Module, origin: Origin): readonly Handed[] {
  return study.graph.follower.follow(module.file, origin).values.flatMap((value) => (value.kind === 'function' ? handing(study)(fnKey(value.file, value.fn)).filter((each) => each === 'other' || (value.file === module.file && 'captured' in each)) : []));
}

const isParameter = (module: Module, origin: Origin): origin is Extract<Origin, { kind: 'binding' }> => origin.kind === 'binding' && module.bindings[origin.binding]?.kind === 'param';

/** `readFile(name, callback)`: a parameter that is called as well is a function. */
const isCalled = (module: Module, binding: number): boolean => module.calls.some(({ callee }) => callee.kind === 'binding' && callee.binding === binding);
