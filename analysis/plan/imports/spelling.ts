import type { CallGraph } from '../../program/call-graph.ts';
import type { ImportRecord, Module } from '../../program/module.ts';

/** How a file spells a module of Node's own: as the import beside it does, else as most of its imports do. */
export function spelled(graph: CallGraph, module: Module, specifier: string, beside: ImportRecord | undefined): string {
  if (!specifier.startsWith('node:')) return specifier;
  const own = module.imports.filter((each) => isBuiltin(graph, module, each));
  const asked = beside !== undefined && own.includes(beside) ? [beside] : own;
  const plain = asked.filter((each) => !each.specifier.startsWith('node:'));
  return asked.length > 0 && plain.length * 2 >= asked.length ? specifier.slice('node:'.length) : specifier;
}

const isBuiltin = (graph: CallGraph, module: Module, record: ImportRecord): boolean => graph.program.resolutions.get(module.file)?.get(record.specifier)?.kind === 'builtin';

/** With and without the scheme, it is the same module. */
export const plainly = (specifier: string): string => specifier.replace(/^node:/, '');

/** `fs/promises` belongs to `fs`. */
export const familyOf = (specifier: string): string => plainly(specifier).replace(/\/promises$/, '');
