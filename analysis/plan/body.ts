import { fnKey, type FnKey } from '../program/call-graph.ts';
import type { CallSite, Module } from '../program/module.ts';
import { loweringOf } from './for-each.ts';
import { siteKey, type Site } from './site.ts';
import type { Study } from './study.ts';



/** Where each call that could be awaited belongs: the function it stands in, or the one around a loop callback that can be lowered. */
export function sitesOf(study: Study): ReadonlyMap<FnKey, Site[]> {
  const bodies = new Map<FnKey, Site[]>();
  for (const module of study.graph.program.modules.values()) {
    for (const call of module.calls) {
      const site = siteOf(study, module, call);
      if (site === undefined) continue;
      const list = bodies.get(site.fn);
      if (list === undefined) bodies.set(site.fn, [site]);
      else list.push(site);
    }
  }
  return bodies;
}

function siteOf(study: Study, module: Module, call: CallSite): Site | undefined {
  const key = siteKey(module.file, call.id);
  const leaf = study.leaves.get(key);
  const dropped = study.dropped.get(key);
  const { fn, loops } = hostOf(study, module, call.fn);
  const place = { key, module, call, fn: fnKey(module.file, fn), loops };
  if (leaf !== undefined) return { ...place, leaf };
  if (dropped !== undefined) return { ...place, dropped };
  const target = ownTarget(study, module, call);
  return target === undefined ? undefined : { ...place, target };
}

/** The one sync function that a call certainly calls. */
function ownTarget(study: Study, module: Module, call: CallSite): FnKey | undefined {
  if (call.isNew || call.tagged || call.place.midChain || call.place.forbidden !== undefined) return undefined;
  const { values, certain } = study.graph.callees(module.file, call);
  const [value] = values;
  if (!certain || values.length !== 1 || value?.kind !== 'function') return undefined;
  const found = study.graph.functionOf(fnKey(value.file, value.fn));
  return found === undefined || found.fn.isAsync || found.fn.isGenerator ? undefined : fnKey(value.file, value.fn);
}

/** Climbs out of callbacks that become loops. */
function hostOf(study: Study, module: Module, from: number): { fn: number; loops: number[] } {
  const loops: number[] = [];
  let fn = from;
  for (let lowering = loweringOf(study.graph, module, fn); lowering !== undefined; lowering = loweringOf(study.graph, module, fn)) {
    loops.push(fn);
    fn = module.functions[fn]?.parent ?? 0;
  }
  return { fn, loops };
}
