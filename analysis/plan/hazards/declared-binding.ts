import type { CallGraph } from '../../program/call-graph.ts';
import type { Module } from '../../program/module.ts';

/** The variable of another module of the program that an import names, through one re-export at most in its own module. */
export function declaredBinding(graph: CallGraph, module: Module, id: number): { readonly module: Module; readonly binding: number } | undefined {
  const origin = module.bindings[id]?.values[0];
  if (module.bindings[id]?.kind !== 'import' || origin?.kind !== 'member' || origin.object.kind !== 'module') return undefined;
  const target = graph.program.resolutions.get(module.file)?.get(origin.object.specifier);
  const source = target?.kind === 'file' ? graph.program.modules.get(target.file) : undefined;
  const exported = source?.exports.find((each) => each.name === origin.name)?.origin;
  if (source === undefined || exported?.kind !== 'binding') return undefined;
  return source.bindings[exported.binding]?.kind === 'import' ? declaredBinding(graph, source, exported.binding) : { module: source, binding: exported.binding };
}
