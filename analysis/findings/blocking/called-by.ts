import { fnKey, type CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import { certainly, type Values } from '../../program/value.ts';
import { lineageOf } from '../../program/values/lineage.ts';
import { runsIn } from '../contexts/runs-in.ts';
import { handlingOf, runsInPlace } from '../handling.ts';
import { isCalledInPlace } from './taken.ts';

/**
 * What a call calls: its callee; named functions that it is given and runs before it returns, as `files.map(read)` does; what fills the
 * fields of what it constructs; and the function that its callee was made of, as `memoize(read)` is.
 */
export function calledBy(graph: CallGraph, file: string, call: CallSite): Values[] {
  const module = graph.program.modules.get(file);
  const callees = graph.callees(file, call);
  return module === undefined ? [callees] : [callees, ...given(graph, module, call), ...fieldsOf(graph, call, callees), ...wrapped(graph, module, call, callees)];
}

function given(graph: CallGraph, module: Module, call: CallSite): Values[] {
  return call.args.flatMap(({ origin, spread }, index) => {
    if (spread || (origin.kind !== 'binding' && origin.kind !== 'member')) return [];
    const values = graph.follower.follow(module.file, origin);
    if (!values.values.some(({ kind }) => kind === 'function')) return [];
    if (isCalledInPlace(graph, module, call, index)) return [values];
    const handling = handlingOf(graph, module, { how: 'argument', call: call.id, index });
    return runsInPlace(handling) ? [{ ...values, certain: values.certain && handling?.by === 'model' && handling.certainty === 'certain' }] : [];
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

/** `const load = memoize(read)`: a function of `memoize` that calls what `memoize` was given. */
function wrapped(graph: CallGraph, module: Module, { callee }: CallSite, { values }: Values): Values[] {
  const made = madeBy(graph, module, callee);
  if (made === undefined) return [];
  return graph.targets(made.module.file, made.call).flatMap((maker) => {
    const inner = values.filter((value) => value.kind === 'function' && value.file === maker.file && graph.functionOf(fnKey(value.file, value.fn))?.fn.parent === maker.fn.id);
    return maker.fn.params.flatMap(({ binding }, index) => {
      const argument = made.call.args[index];
      const isCalled = inner.some((value) => value.kind === 'function' && binding !== undefined && callsIn(graph, maker, binding, value.fn));
      return argument === undefined || argument.spread || !isCalled ? [] : [graph.follower.follow(made.module.file, argument.origin)];
    });
  });
}

function callsIn(graph: CallGraph, { file }: { readonly file: string; readonly fn: Fn }, binding: number, fn: number): boolean {
  const calls = graph.program.modules.get(file)?.calls ?? [];
  return calls.some(({ callee, fn: from }) => callee.kind === 'binding' && callee.binding === binding && runsIn(graph, file, from) === fnKey(file, fn));
}

/** The call that gave the one value of a variable, here or where it is imported from. */
function madeBy(graph: CallGraph, module: Module, origin: Origin, depth = 0): { readonly module: Module; readonly call: CallSite } | undefined {
  if (depth > 8) return undefined;
  if (origin.kind === 'result') {
    const call = module.calls[origin.call];
    return call === undefined ? undefined : { module, call };
  }
  if (origin.kind === 'binding') {
    const [value, ...others] = module.bindings[origin.binding]?.values ?? [];
    return value === undefined || others.length > 0 ? undefined : madeBy(graph, module, value, depth + 1);
  }
  if (origin.kind !== 'member' || origin.object.kind !== 'module') return undefined;
  const found = graph.program.resolutions.get(module.file)?.get(origin.object.specifier);
  const other = found?.kind === 'file' ? graph.program.modules.get(found.file) : undefined;
  const exported = other?.exports.find(({ name, typeOnly }) => name === origin.name && !typeOnly);
  return other === undefined || exported === undefined ? undefined : madeBy(graph, other, exported.origin, depth + 1);
}
