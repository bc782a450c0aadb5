import { fnKey, type CallRef, type FnKey } from '../program/call-graph.ts';
import type { CallSite, Module } from '../program/module.ts';
import { bodySite } from './executor/offload-site.ts';
import { loweringAt, loweringOf } from './iteration/lowering.ts';
import { siteKey, type Site, type SiteKey } from './site.ts';
import { movedBy, type Study } from './study.ts';
import { throwsAssertion } from './test-bodies/assertions.ts';

/** Where each call that could be awaited belongs: the function it stands in, or the one around a loop callback that can be lowered. */
export function sitesOf(study: Study): ReadonlyMap<FnKey, Site[]> {
  const bodies = new Map<FnKey, Site[]>();
  for (const module of study.graph.program.modules.values()) {
    for (const range of study.moved.get(module.file) ?? []) {
      const site = bodySiteOf(study, module, range.by);
      if (site !== undefined) bodies.set(site.fn, [site]);
    }
    for (const call of module.calls) {
      const site = siteOf(study, module, call);
      if (site === undefined || movedBy(study, module.file, call) !== undefined) continue;
      const list = bodies.get(site.fn);
      if (list === undefined) bodies.set(site.fn, [site]);
      else list.push(site);
    }
  }
  return bodies;
}

/** Of a function that goes to a worker thread: its whole body is what is awaited. */
function bodySiteOf({ leaves }: Study, module: Module, key: SiteKey): Site | undefined {
  const leaf = leaves.get(key);
  const fn = leaf?.task?.body.how === 'function' ? module.functions[leaf.task.body.moved.fn] : undefined;
  return leaf === undefined || fn === undefined ? undefined : { key, module, call: bodySite(fn), named: { kind: 'unknown' }, fn: fnKey(module.file, fn.id), leaf, targets: [], loops: [] };
}

function siteOf(study: Study, module: Module, call: CallSite): Site | undefined {
  const key = siteKey(module.file, call.id);
  const leaf = study.leaves.get(key);
  const dropped = study.dropped.get(key);
  const { fn, loops } = hostOf(study, module, call.fn);
  const place = { key, module, call, named: study.graph.named(module.file, call), fn: fnKey(module.file, fn), loops };
  if (leaf !== undefined) return { ...place, leaf, targets: [] };
  if (dropped !== undefined) return { ...place, dropped, targets: [] };
  const targets = ownTargets(study, module, call);
  if (targets.length > 0) return { ...place, targets };
  const asserts = throwsAssertion(study.graph, module, call);
  if (asserts !== undefined) return { ...place, targets: [asserts.target], asserts };
  const iterated = loweringAt(study.graph, module, call)?.reference;
  return iterated === undefined ? undefined : { ...place, targets: [iterated], iterates: true };
}

/**
 * The sync functions that a call calls, where all that it can call is known and of the program. One of them that is async already
 * may stand among them only where the call is awaited: elsewhere its promise is used as it is.
 */
function ownTargets(study: Study, module: Module, call: CallSite): FnKey[] {
  if (call.isNew || call.callee.kind === 'super') return constructedBy(study, module, call);
  if ( call.tagged || call.place.midChain || call.place.forbidden !== undefined) return [];
  const { values, certain } = study.graph.callees(module.file, call);
  if (!certain || values.some((value) => value.kind !== 'function')) return [];
  const functions = study.graph.targets(module.file, call);
  if (functions.length !== values.length || functions.some(({ fn }) => fn.isGenerator)) return [];
  const sync = functions.filter(({ fn }) => !fn.isAsync);
  return sync.length < functions.length && call.use.how !== 'awaited' ? [] : sync.map(({ file, fn }) => fnKey(file, fn.id));
}

/** The constructor that `new` or `super()` runs, where a factory may take its place. */
function constructedBy({ graph, policy }: Study, module: Module, call: CallSite): FnKey[] {
  if (policy.constructors !== 'factory' || call.place.midChain || call.place.forbidden !== undefined) return [];
  const { values, certain } = graph.callees(module.file, call);
  const [target] = graph.targets(module.file, call);
  return certain && values.length === 1 && values[0]?.kind === 'class' && target?.fn.kind === 'constructor' ? [fnKey(target.file, target.fn.id)] : [];
}

/** Climbs out of callbacks that are waited for where they stand. */
export function hostOf(study: Study, module: Module, from: number): { readonly fn: number; readonly loops: readonly number[] } {
  const loops: number[] = [];
  let fn = from;
  for (let lowering = loweringOf(study.graph, module, fn); lowering !== undefined; lowering = loweringOf(study.graph, module, fn)) {
    loops.push(fn);
    fn = module.functions[fn]?.parent ?? 0;
  }
  return { fn, loops };
}

/** Assertions on throws by the function that they call. */
export function assertionsOn(sites: readonly Site[]): Map<FnKey, CallRef[]> {
  const found = new Map<FnKey, CallRef[]>();
  for (const { asserts, module, call } of sites) {
    if (asserts !== undefined) found.set(asserts.target, [...(found.get(asserts.target) ?? []), { file: module.file, call: call.id, certain: true }]);
  }
  return found;
}
