import type { CallGraph } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import { isArray, type UsedAt } from '../../findings/arrays/array-evidence.ts';

/** `unknown`: something with a method of that name, most likely an array; which it is shows when the program runs. */
export type Collection = 'array' | 'Map' | 'Set' | 'unknown';

/** What a value certainly is; undefined = something else, or cannot tell. */
export function collectionOf(graph: CallGraph, module: Module, origin: Origin, used: UsedAt): Collection | undefined {
  if (isArray(graph, module, origin, used)) return 'array';
  const kind = KINDS.find((each) => isMade(graph, module, origin, each) || typeOf(module, origin)?.startsWith(`${each}<`) === true);
  if (kind === undefined || origin.kind !== 'member') return kind;
  return graph.follower.writesNamed(origin.name).every(({ file, write }) => isMade(graph, graph.program.modules.get(file) ?? module, write.value, kind)) ? kind : undefined;
}

const KINDS = ['Map', 'Set'] as const;

function isMade(graph: CallGraph, module: Module, origin: Origin, kind: Collection): boolean {
  const { values, certain } = graph.follower.follow(module.file, origin);
  return certain && values.length > 0 && values.every((value) => value.kind === 'global' && value.path.join('.') === `${kind}.prototype`);
}

/** The written type of a parameter. */
function typeOf(module: Module, origin: Origin): string | undefined {
  const binding = origin.kind === 'binding' ? module.bindings[origin.binding] : undefined;
  return binding?.kind === 'param' ? module.functions[binding.fn]?.params.find((each) => each.binding === binding.id)?.typeText : undefined;
}
