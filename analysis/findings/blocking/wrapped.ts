import { wrappers, type Wrapper } from '../../../catalog/wrappers.ts';
import { fnKey, type CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Value, Values } from '../../program/value.ts';
import { exportedAs } from '../../program/values/exported-from.ts';
import { runsIn } from '../contexts/runs-in.ts';

/** What a call calls because its callee was made of it: `const load = memoize(read)`. */
export interface Wrapped {
  readonly values: Values;
  readonly how: Wrapper['how'];
  /** Known by a library's function, not one of the program. */
  readonly byLibrary: boolean;
}

/** A function of `memoize` that calls what `memoize` was given; what functions of libraries do the catalogue tells. */
export function wrappedBy(graph: CallGraph, module: Module, { callee }: CallSite): Wrapped[] {
  return wrappedIn(graph, module, callee);
}

/** The same for a value that is no callee: `app.get('/', partial(show, store))`. */
export function wrappedIn(graph: CallGraph, module: Module, origin: Origin): Wrapped[] {
  const made = madeBy(graph, module, origin);
  if (made === undefined) return [];
  const library = byLibrary(graph, made);
  return library.length > 0 ? library : byProgram(graph, made, graph.follower.follow(module.file, origin));
}

/** Is what a call gives kept, so that it does its work once, or once for each key? */
export const isKeptByLibrary = (graph: CallGraph, module: Module, call: CallSite): boolean => wrappedBy(graph, module, call).some(({ how }) => how === 'once');

interface Made {
  readonly module: Module;
  readonly call: CallSite;
}

const byPath: ReadonlyMap<string, Wrapper> = new Map(wrappers.flatMap((wrapper) => wrapper.modules.flatMap((module) => wrapper.paths.map((path) => [`${module}#${path}`, wrapper] as const))));

function byLibrary(graph: CallGraph, { module, call }: Made): Wrapped[] {
  const { values, certain } = graph.callees(module.file, call);
  return values.flatMap((value) => {
    const wrapper = wrapperOf(value);
    if (wrapper === undefined) return [];
    const { calls, how } = wrapper;
    const given = call.args.filter(({ spread }, index) => !spread && (calls === 'all' || index === calls)).flatMap(({ origin }) => (calls === 'all' ? listed(origin) : [origin]));
    return given.map((origin): Wrapped => {
      const inner = graph.follower.follow(module.file, origin);
      return { values: { ...inner, certain: inner.certain && certain && values.length === 1 && how !== 'sometimes' }, how, byLibrary: true };
    });
  });
}

/** `flow([read, parse])` is `flow(read, parse)`. */
const listed = (origin: Origin): readonly Origin[] => (origin.kind === 'literal' && origin.type === 'array' ? (origin.items ?? []) : [origin]);

const wrapperOf = (value: Value): Wrapper | undefined => (value.kind === 'external' ? byPath.get(`${value.module}#${value.path.join('.') || 'default'}`) : undefined);

function byProgram(graph: CallGraph, made: Made, { values }: Values): Wrapped[] {
  return graph.targets(made.module.file, made.call).flatMap((maker) => {
    const inner = values.filter((value) => value.kind === 'function' && value.file === maker.file && graph.functionOf(fnKey(value.file, value.fn))?.fn.parent === maker.fn.id);
    return maker.fn.params.flatMap(({ binding }, index) => {
      const argument = made.call.args[index];
      const isCalled = inner.some((value) => value.kind === 'function' && binding !== undefined && callsIn(graph, maker, binding, value.fn));
      return argument === undefined || argument.spread || !isCalled ? [] : [{ values: graph.follower.follow(made.module.file, argument.origin), how: 'always' as const, byLibrary: false }];
    });
  });
}

function callsIn(graph: CallGraph, { file }: { readonly file: string; readonly fn: Fn }, binding: number, fn: number): boolean {
  const calls = graph.program.modules.get(file)?.calls ?? [];
  return calls.some(({ callee, fn: from }) => isCallOf(callee, binding) && runsIn(graph, file, from) === fnKey(file, fn));
}

/** `read(path)`, `read.call(this, path)`, `read.apply(this, args)`. */
function isCallOf(callee: Origin, binding: number): boolean {
  if (callee.kind === 'member' && (callee.name === 'call' || callee.name === 'apply')) return isCallOf(callee.object, binding);
  return callee.kind === 'binding' && callee.binding === binding;
}

/** The call that gave the one value of a variable, here or where it is imported from. */
export function madeBy(graph: CallGraph, module: Module, origin: Origin, depth = 0): Made | undefined {
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
  const exported = other === undefined ? undefined : exportedAs(other, origin.name);
  return other === undefined || exported === undefined ? undefined : madeBy(graph, other, exported, depth + 1);
}
