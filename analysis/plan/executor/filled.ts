import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range } from '../../program/structure.ts';
import { MUTATORS } from '../hazards/mutators.ts';
import { isLookedAt } from '../references/takers.ts';
import { allOf, NOT_KNOWN, refused, type Copies } from './copies.ts';

/** Asks what becomes of a value that stands at a place. */
type Ask = (origin: Origin, at: Range) => Copies;

/**
 * What is put into the list or object that a variable holds, after it was made: `out.push(x)`, `out[key] = x`, by any variable
 * that may hold it or a part of it. Where it is handed to code that may put in more, that is not known.
 */
export function filledCopies(graph: CallGraph, module: Module, binding: number, ask: Ask): Copies {
  const names = namesFor(module, binding);
  const isPart = (origin: Origin): boolean => names.has(rootOf(module, origin) ?? -1);
  const written = module.writes.filter((write) => isPart(write.object)).map((write) => (write.operator === '=' || write.operator.endsWith('?=') || write.operator === '||=' ? ask(write.value, valueRange(module, write)) : allOf([])));
  const put = module.calls.filter((call) => isPut(call) && isPart(call.callee.object)).flatMap(({ args }) => args.map((each) => (each.spread ? NOT_KNOWN : ask(each.origin, each))));
  const known = allOf([...written, ...put]);
  if (known.as === 'buffer') return refused('a Buffer in an object');
  return known.as === 'data' && isHandedOut(graph, module, isPart) ? NOT_KNOWN : known;
}

const isPut = (call: CallSite): call is CallSite & { callee: Extract<Origin, { kind: 'member' }> } => call.callee.kind === 'member' && MUTATORS.has(call.callee.name);

/** `object.name = value`: the value. */
function valueRange({ text }: Module, { start, end }: Range): Range {
  const value = /(?<![=!<>])=(?![=>])\s*/.exec(text.slice(start, end));
  return { start: value === null ? start : start + value.index + value[0].length, end };
}

/** Variables that may hold it or a part of it, itself included. */
function namesFor(module: Module, binding: number): ReadonlySet<number> {
  const names = new Set([binding]);
  for (let size = 0; size !== names.size; ) {
    size = names.size;
    for (const { id, values } of module.bindings) if (values.some((value) => holdsOne(module, value, names))) names.add(id);
    for (const { object, value } of module.writes) {
      const [holder, root] = [rootOf(module, object), rootOf(module, value)];
      if (holder !== undefined && root !== undefined && names.has(root)) names.add(holder);
    }
  }
  return names;
}

/** Itself, a part of it, or something new around it. */
function holdsOne(module: Module, value: Origin, names: ReadonlySet<number>): boolean {
  if (value.kind === 'either') return value.of.some((each) => holdsOne(module, each, names));
  if (value.kind === 'object') return (module.objects[value.object]?.properties ?? []).some((property) => holdsOne(module, property.value, names));
  if (value.kind === 'literal') return (value.items ?? []).some((item) => holdsOne(module, item, names));
  return names.has(rootOf(module, value) ?? -1);
}

/** The variable that a value is, or is a part of; what methods give and callbacks of methods are given may be parts of it. */
function rootOf(module: Module, origin: Origin): number | undefined {
  switch (origin.kind) {
    case 'binding':
      return origin.binding;
    case 'member':
    case 'element':
      return rootOf(module, origin.object);
    case 'item':
    case 'awaited':
      return rootOf(module, origin.of);
    case 'result':
      return origin.callee.kind === 'member' ? rootOf(module, origin.callee.object) : undefined;
    case 'parameter': {
      const use = module.functions[origin.fn]?.use;
      const callee = use?.how === 'argument' ? module.calls[use.call]?.callee : undefined;
      return callee?.kind === 'member' ? rootOf(module, callee.object) : undefined;
    }
    default:
      return undefined;
  }
}

/** An argument of a call that may do more than look. */
function isHandedOut(graph: CallGraph, module: Module, isPart: (origin: Origin) => boolean): boolean {
  return module.calls.some((call) => call.args.some(({ origin }, index) => isPart(origin) && !isSize(origin) && !isPut(call) && !isLookedAt(graph, module.file, { how: 'argument', call: call.id, index })));
}

const isSize = (origin: Origin): boolean => origin.kind === 'member' && (origin.name === 'length' || origin.name === 'size');
