import { fnKey, type CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Origin } from '../../program/origin.ts';
import type { Program } from '../../program/program.ts';
import type { Range, Use } from '../../program/structure.ts';
import type { Value } from '../../program/value.ts';
import { lineageOf } from '../../program/values/lineage.ts';

/** Something that is iterated at once: by `for…of`, by `yield*`, by being spread. */
export interface Iteration extends Range {
  readonly origin: Origin;
  readonly fn: number;
}

interface Found {
  readonly file: string;
  readonly fn: Fn;
}

/** The function that iterating runs: what the object has under `Symbol.iterator`, or the generator that made the iterator. */
export function iteratorOf(graph: CallGraph, module: Module, { origin }: Iteration): (Found & { readonly certain: boolean }) | undefined {
  const made = madeBy(graph, module, origin);
  if (made !== undefined) return made;
  const { values, certain } = graph.follower.follow(module.file, origin);
  const found = values.flatMap((value) => methodOf(graph, value) ?? []);
  const [first] = found;
  return first === undefined ? undefined : { ...first, certain: certain && found.length === values.length && found.every(({ fn }) => fn === first.fn) };
}

/** Where the program has iterators of its own, every iteration of a file; a call of a generator that is iterated where it stands is a call like any other. */
export function iterationsIn({ program }: CallGraph, module: Module): readonly Iteration[] {
  return hasIterators(program) ? iterations(module) : [];
}

const iterations = oncePer(({ references, members, calls }: Module): readonly Iteration[] => [
  ...references.flatMap(({ use, access, binding, start, end, fn }): Iteration[] => (isIterated(use) && access === 'read' ? [{ origin: { kind: 'binding', binding }, start, end, fn }] : [])),
  ...members.flatMap(({ use, access, object, name, start, end, fn }): Iteration[] => (isIterated(use) && access === 'read' && name !== undefined ? [{ origin: { kind: 'member', object, name }, start, end, fn }] : [])),
  ...calls.flatMap(({ id, use, isNew, callee, start, end, fn }): Iteration[] => (isIterated(use) ? [{ origin: isNew ? { kind: 'new', callee } : { kind: 'result', call: id, callee }, start, end, fn }] : [])),
]);

const isIterated = (use: Use): boolean => (use.how === 'iterated' && use.promised !== true) || use.how === 'spread';

const hasIterators: (program: Program) => boolean = oncePer(({ base, modules }: Program) => (base !== undefined && hasIterators(base)) || [...modules.values()].some(iterates));

const iterates = oncePer(({ functions, text }: Module) => functions.some(({ isGenerator, isAsync }) => isGenerator && !isAsync) || text.includes('Symbol.iterator'));

/** `const lines = read(); for (const line of lines)`, where `read` is a generator. */
function madeBy(graph: CallGraph, module: Module, origin: Origin): (Found & { readonly certain: boolean }) | undefined {
  const [value, ...others] = origin.kind === 'binding' ? (module.bindings[origin.binding]?.values ?? []) : [];
  const call = value?.kind === 'result' && others.length === 0 ? module.calls[value.call] : undefined;
  const targets = call === undefined ? [] : graph.targets(module.file, call);
  const [first] = targets;
  if (call === undefined || first === undefined || !targets.every(({ fn }) => fn.isGenerator && !fn.isAsync)) return undefined;
  const { values, certain } = graph.callees(module.file, call);
  return { ...first, certain: certain && values.length === 1 };
}

function methodOf(graph: CallGraph, value: Value): Found | undefined {
  const { modules } = graph.program;
  const module = value.kind === 'object' ? modules.get(value.file) : undefined;
  if (value.kind === 'object') return module === undefined ? undefined : found(graph, value.file, ofObject(module, value.object));
  if (value.kind !== 'instance') return undefined;
  const methods = lineageOf(graph.follower, value).map(({ file, class: id }) => ({ file, fn: ofClass(modules.get(file), id) }));
  const nearest = methods.find(({ fn }) => fn !== undefined);
  return nearest === undefined ? undefined : found(graph, nearest.file, nearest.fn);
}

function found(graph: CallGraph, file: string, id: number | undefined): Found | undefined {
  const fn = id === undefined ? undefined : graph.functionOf(fnKey(file, id))?.fn;
  return fn === undefined || fn.isAsync ? undefined : { file, fn };
}

const NAMED = /^(?:\s*(?:static|public|override|\*))*\s*\[\s*Symbol\s*\.\s*iterator\s*\]/;

/** A key that is computed has no name: its text tells. */
function ofClass(module: Module | undefined, id: number): number | undefined {
  return module?.classes[id]?.members.find(({ name, fn, isStatic, start, end }) => name === undefined && fn !== undefined && !isStatic && NAMED.test(module.text.slice(start, end)))?.fn;
}

function ofObject({ objects, text }: Module, id: number): number | undefined {
  const property = objects[id]?.properties.find(({ name, value, range }) => name === undefined && value.kind === 'function' && NAMED.test(text.slice(range.start, range.end)));
  return property?.value.kind === 'function' ? property.value.fn : undefined;
}
