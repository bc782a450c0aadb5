import { fnKey, type CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Origin } from '../../program/origin.ts';
import type { Program } from '../../program/program.ts';
import type { Range, Use } from '../../program/structure.ts';
import type { Value } from '../../program/value.ts';
import { inherited } from '../../program/values/members-of.ts';

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

function methodOf(graph: CallGraph, value: Value, seen: readonly Value[] = []): Found | undefined {
  if (value.kind !== 'object' && value.kind !== 'instance') return undefined;
  const module = graph.program.modules.get(value.file);
  if (module === undefined) return undefined;
  const id = value.kind === 'object' ? ofObject(module, value.object) : ofClass(module, value.class);
  if (id !== undefined) return found(graph, value.file, id);
  const superClass = value.kind === 'object' || seen.length >= MOST_CLASSES ? undefined : module.classes[value.class]?.superClass;
  if (superClass === undefined) return undefined;
  const parents = inherited(graph.follower.follow(value.file, superClass), false).values;
  return parents.map((parent) => methodOf(graph, parent, [...seen, value])).find((each) => each !== undefined);
}

const MOST_CLASSES = 16;

function found(graph: CallGraph, file: string, id: number): Found | undefined {
  const fn = graph.functionOf(fnKey(file, id))?.fn;
  return fn === undefined || fn.isAsync ? undefined : { file, fn };
}

const NAMED = /^(?:\s*(?:static|public|override|\*))*\s*\[\s*Symbol\s*\.\s*iterator\s*\]/;

/** A key that is computed has no name: its text tells. */
function ofClass({ classes, text }: Module, id: number): number | undefined {
  return classes[id]?.members.find(({ name, fn, isStatic, start, end }) => name === undefined && fn !== undefined && !isStatic && NAMED.test(text.slice(start, end)))?.fn;
}

function ofObject({ objects, text }: Module, id: number): number | undefined {
  const property = objects[id]?.properties.find(({ name, value, range }) => name === undefined && value.kind === 'function' && NAMED.test(text.slice(range.start, range.end)));
  return property?.value.kind === 'function' ? property.value.fn : undefined;
}
