import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { TypeExpr } from '../../program/type-expr.ts';
import { functionWithThis } from '../../program/values/this-of.ts';
import { namedType } from '../../program/values/type-names.ts';

/**
 * Does the annotation of what a method is called on know only the method, and not another that is put beside it?
 * So it is with an interface, which declares the one, and with a class above that of the method.
 */
export function typeHidesTwin(graph: CallGraph, module: Module, named: Origin, home: Module, fn: Fn): boolean {
  const type = named.kind === 'member' ? annotationOf(module, named.object) : undefined;
  if (type === undefined || fn.class === undefined) return false;
  const types = namesOf(type).map((each) => namedType(graph.program, module.file, each));
  return types.length === 0 || types.some((each) => each.kind !== 'class' || !hasMethod(graph, each, home, fn));
}

/** What is written on a variable, parameter or field of `this`. */
function annotationOf(module: Module, origin: Origin): TypeExpr | undefined {
  if (origin.kind === 'binding') return module.types.bindings.find((each) => each.binding === origin.binding)?.type;
  if (origin.kind !== 'member' || origin.object.kind !== 'this') return undefined;
  const inside = functionWithThis(module, origin.object.fn)?.class;
  return module.types.fields.find((each) => each.class === inside && each.name === origin.name)?.type;
}

function namesOf(type: TypeExpr): Extract<TypeExpr, { kind: 'name' }>[] {
  if (type.kind === 'union') return type.of.flatMap(namesOf);
  return type.kind === 'name' ? [type] : [];
}

/** The class of the method, or one that extends it. */
function hasMethod(graph: CallGraph, named: { readonly file: string; readonly class: number }, home: Module, fn: Fn): boolean {
  const owner = { file: home.file, class: fn.class ?? -1 };
  return [owner, ...graph.follower.hierarchy().descendants(owner)].some((each) => each.file === named.file && each.class === named.class);
}
