import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { certainly, type Values } from '../../program/value.ts';
import { lineageOf } from '../../program/values/lineage.ts';
import { handlingOf, runsInPlace } from '../handling.ts';
import { calleeBound } from './bound.ts';
import { declaredMethod } from './declared-methods.ts';
import { calleeGiven } from './given-members.ts';
import { isCalledInPlace } from './taken.ts';
import { calledBySchema } from './schemas.ts';
import { takenFromMap } from './taken-from-map.ts';
import { wrappedBy } from './wrapped.ts';

/**
 * What a call calls: its callee; functions that it is given, by a name or by a call, and runs before it returns, as `files.map(read)` does; what fills the
 * fields of what it constructs; the function that its callee was made of, as `memoize(read)` is; what a
 * framework's object was given under that name; the method of a class that is only named; what a `Map` of the file holds; what was bound to an object; and what the schema that checks something was made of.
 */
export function calledBy(graph: CallGraph, file: string, call: CallSite): Values[] {
  const module = graph.program.modules.get(file);
  const callees = graph.callees(file, call);
  return module === undefined ? [callees] : [callees, ...given(graph, module, call), ...fieldsOf(graph, call, callees), ...wrappedBy(graph, module, call).map(({ values }) => values), calleeGiven(graph, module, call), declaredMethod(graph, module, call), takenFromMap(graph, module, call), ...calledBySchema(graph, module, call), calleeBound(graph, module, call)];
}

function given(graph: CallGraph, module: Module, call: CallSite): Values[] {
  return call.args.flatMap(({ origin, spread }, index) => {
    if (spread || (origin.kind !== 'binding' && origin.kind !== 'member' && origin.kind !== 'result')) return [];
    const values = graph.follower.follow(module.file, origin);
    if (!values.values.some(({ kind }) => kind === 'function')) return [];
    if (isCalledInPlace(graph, module, call, index)) return [values];
    const handling = handlingOf(graph, module, { how: 'argument', call: call.id, index });
    return runsInPlace(handling) ? [{ ...values, certain: values.certain && handling?.by === 'model' }] : [];
  });
}

/** `class Page { text = read() }` reads for each `new Page()`. */
function fieldsOf(graph: CallGraph, { isNew }: CallSite, { values, certain }: Values): Values[] {
  const classes = isNew ? values.flatMap((value) => (value.kind === 'class' ? lineageOf(graph.follower, value) : [])) : [];
  return classes.flatMap(({ file, class: id }) => {
    const module = graph.program.modules.get(file);
    const filled = module?.classes[id]?.members.filter(({ isStatic }) => !isStatic) ?? [];
    const fields = module?.functions.filter(({ kind, class: owner, start, end }) => kind === 'field' && owner === id && filled.some((member) => member.start <= start && end <= member.end)) ?? [];
    return fields.map(({ id: fn }) => ({ ...certainly({ kind: 'function', file, fn }), certain }));
  });
}
