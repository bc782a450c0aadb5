import type { CallGraph } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range, Use } from '../../program/structure.ts';
import { MUTATORS } from '../hazards/mutators.ts';
import { isLookedAt } from '../references/takers.ts';

/**
 * A place, in another file, that changes what a file exports, or hands it to code that may: `config.depth = 3`,
 * `seen.add(name)`, `Object.assign(config, loaded)`. A thread that loads the file anew has it as it was written.
 */
export function changedFromOutside(graph: CallGraph, file: string): string | undefined {
  return changesOf(graph).get(file);
}

/** By file, the text of the first such place. */
const changesOf = oncePer((graph: CallGraph): ReadonlyMap<string, string> => {
  const changes = new Map<string, string>();
  for (const module of graph.program.modules.values()) {
    const note = (origin: Origin, at: Range): void => {
      const file = homeOf(graph, module, origin);
      if (file !== undefined && file !== module.file && !changes.has(file)) changes.set(file, `'${module.text.slice(at.start, at.end)}' in ${module.file}`);
    };
    for (const write of module.writes) note(write.object, write);
    for (const call of module.calls) {
      const { callee } = call;
      if (callee.kind === 'member' && MUTATORS.has(callee.name)) note(callee.object, call);
      call.args.forEach(({ origin }, index) => {
        if (mayBeChanged(graph, module, { how: 'argument', call: call.id, index }, origin)) note(origin, call);
      });
    }
  }
  return changes;
});

/** Functions, classes and plain values stay what they are, and an object that is only looked at does. */
function mayBeChanged(graph: CallGraph, module: Module, use: Extract<Use, { how: 'argument' }>, origin: Origin): boolean {
  const { values, certain } = graph.follower.follow(module.file, origin);
  const isFixed = certain && values.every((value) => value.kind === 'function' || value.kind === 'class' || (value.kind === 'literal' && value.type !== 'array'));
  return !isFixed && !isLookedAt(graph, module.file, use);
}

/** The file of the program that an object, or the object around it, is imported from. */
function homeOf(graph: CallGraph, module: Module, origin: Origin, seen: ReadonlySet<number> = new Set()): string | undefined {
  switch (origin.kind) {
    case 'member':
    case 'element':
      return homeOf(graph, module, origin.object, seen);
    case 'awaited':
    case 'item':
      return homeOf(graph, module, origin.of, seen);
    case 'module':
      return resolved(graph, module, origin.specifier);
    case 'binding': {
      if (seen.has(origin.binding)) return undefined;
      const record = module.imports.find(({ names }) => names.some(({ binding }) => binding === origin.binding));
      if (record !== undefined) return resolved(graph, module, record.specifier);
      const homes = (module.bindings[origin.binding]?.values ?? []).map((value) => homeOf(graph, module, value, new Set([...seen, origin.binding])));
      return homes.find((home) => home !== undefined);
    }
    default:
      return undefined;
  }
}

function resolved(graph: CallGraph, module: Module, specifier: string): string | undefined {
  const target = graph.program.resolutions.get(module.file)?.get(specifier);
  return target?.kind === 'file' ? target.file : undefined;
}
