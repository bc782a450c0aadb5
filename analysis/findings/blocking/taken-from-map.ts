import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import { NO_VALUES, type Values } from '../../program/value.ts';
import { isExported } from '../../program/values/closed-lists.ts';

/**
 * `commands.get(name)(input)`, where a variable of the file is a `Map` that nobody else has: one of what the file puts into it is called. A report may say so where each
 * of them blocks; a plan does not ask.
 */
export function takenFromMap(graph: CallGraph, module: Module, { callee }: CallSite): Values {
  const taken = callee.kind === 'binding' ? onlyValue(module, callee.binding) : callee;
  if (taken?.kind !== 'result' || taken.callee.kind !== 'member' || taken.callee.name !== 'get' || taken.callee.object.kind !== 'binding') return NO_VALUES;
  if (!isClosedMap(module, taken.callee.object.binding)) return NO_VALUES;
  const { values } = graph.follower.follow(module.file, taken);
  return values.length > 0 && values.every(({ kind }) => kind === 'function') ? { values, certain: true } : NO_VALUES;
}

function onlyValue({ bindings }: Module, id: number): Origin | undefined {
  const [value, ...others] = bindings[id]?.values ?? [];
  return others.length === 0 ? value : undefined;
}

/** Whatever is done with it is a call of one of its methods. */
function isClosedMap(module: Module, id: number): boolean {
  const value = onlyValue(module, id);
  if (value?.kind !== 'new' || value.callee.kind !== 'global' || value.callee.name !== 'Map') return false;
  return !isExported(module, id) && module.references.every(({ binding, access, use }) => binding !== id || access === 'type' || access === 'write' || (use.how === 'member' && OWN.has(use.name ?? '')));
}

const OWN: ReadonlySet<string> = new Set(['get', 'set', 'has', 'delete', 'clear', 'size', 'keys']);
