import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';

/** Does the expression make a value that nobody has under another name: written there, or made by a function that keeps no hold of it? */
export function isMadeHere(graph: CallGraph, module: Module, origin: Origin, seen: ReadonlySet<CallSite> = new Set()): boolean {
  if (origin.kind === 'either') return origin.of.every((each) => isMadeHere(graph, module, each, seen));
  if (origin.kind === 'object' || origin.kind === 'new' || origin.kind === 'literal') return true;
  const call = origin.kind === 'result' ? module.calls[origin.call] : undefined;
  return call !== undefined && !seen.has(call) && isMaking(graph, module, call, new Set([...seen, call]));
}

function isMaking(graph: CallGraph, module: Module, call: CallSite, seen: ReadonlySet<CallSite>): boolean {
  const { values, certain } = graph.callees(module.file, call);
  return certain && values.length > 0 && values.every((value) => {
    if (value.kind === 'global') return MAKERS.has(value.path.join('.'));
    const found = value.kind === 'function' ? graph.functionOf(`${value.file}#${value.fn}`) : undefined;
    return found !== undefined && !found.fn.isAsync && !found.fn.isGenerator && found.fn.returns.length > 0 && found.fn.returns.every(({ origin }) => origin !== undefined && isMadeHere(graph, found.module, origin, seen));
  });
}

const MAKERS = new Set(['JSON.parse', 'structuredClone', 'Object.create', 'Object.keys', 'Object.values', 'Object.entries', 'Object.fromEntries', 'Array.from']);
