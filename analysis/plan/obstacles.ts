import type { CallGraph } from '../program/call-graph.ts';
import type { Fn } from '../program/function.ts';
import type { Module } from '../program/module.ts';
import type { RefusalCode } from './refusals.ts';
import type { Obstacle } from './site.ts';

const PROTOCOL = new Set(['toString', 'valueOf', 'toJSON', 'then', 'inspect', 'Symbol.iterator', 'Symbol.toPrimitive', 'next', 'return', 'throw']);

/** What about a function itself keeps it from having an async form at all, whoever calls it. */
export function structuralObstacle(module: Module, fn: Fn): Obstacle | undefined {
  const found = KINDS[fn.kind] ?? byForm(module, fn);
  if (found === undefined) return undefined;
  const name = fn.name === undefined ? 'the function' : `'${fn.name}'`;
  return { code: found[0], message: `${name} ${found[1]}`, hint: found[2], file: module.file, at: fn.nameRange ?? { start: fn.start, end: fn.start } };
}

type Found = readonly [RefusalCode, string, string];

const KINDS: Readonly<Partial<Record<Fn['kind'], Found>>> = {
  constructor: ['constructor', 'runs inside `new`, which gives the object at once', 'move the work into a static async factory'],
  getter: ['accessor', 'is read like a property', 'make it a method'],
  setter: ['accessor', 'is written like a property', 'make it a method'],
  field: ['class-field', 'initialises a class field', 'set the field in an async factory'],
  'static-block': ['class-field', 'is a static block', 'move the work into an async function'],
};

function byForm(module: Module, fn: Fn): Found | undefined {
  if (fn.isGenerator) return ['generator', 'is a generator, whose consumers expect its values at once', 'collect the values in an async function'];
  if (fn.returnType?.isPredicate === true) return ['type-predicate', 'is a type predicate or assertion', 'read the data first and pass it in'];
  if (neverReturns(module, fn)) return ['type-predicate', 'returns `never`, which tells the compiler that what follows a call is not reached', 'let its callers do the work and call it last'];
  if (fn.name !== undefined && PROTOCOL.has(fn.name) && (fn.kind === 'method' || fn.use.how === 'property' || fn.use.how === 'value')) {
    return ['conversion-protocol', 'is called by the language for its result', 'give it another name and await it'];
  }
  if (fn.name === undefined && fn.kind === 'method') return ['conversion-protocol', 'has a computed name, as the language’s own protocols have', 'give it a plain name'];
  if (fn.uses.newTarget) return ['constructor', 'asks for new.target', 'use a static async factory'];
  if (module.dynamic) return ['dynamic-code', 'stands in a file with eval, with or new Function', 'move it to a file of its own'];
  return module.language === 'dts' ? ['no-async-form', 'is only declared here', 'migrate the implementation'] : undefined;
}

const neverReturns = ({ types }: Module, fn: Fn): boolean => types.returns.some((each) => each.fn === fn.id && each.type.kind === 'keyword' && each.type.name === 'never');

/** Overrides and implementations have a contract with others: theirs must change together, which is not proven here. */
export function overrideObstacle(graph: CallGraph, module: Module, fn: Fn): Obstacle | undefined {
  const info = fn.class === undefined ? undefined : module.classes[fn.class];
  if (info === undefined || fn.name === undefined || fn.kind !== 'method' || fn.name.startsWith('#')) return undefined;
  const other = overriddenBy(graph, module, info.id, fn.name) ?? overrides(graph, module, info.id, fn.name) ?? (info.implements.length > 0 ? `the interface ${info.implements.join(', ')}` : undefined);
  if (other === undefined) return undefined;
  return {
    code: 'override',
    message: `'${info.name ?? 'class'}.${fn.name}' shares its contract with ${other}`,
    hint: 'change the whole hierarchy at once by hand, or rename the method',
    file: module.file,
    at: fn.nameRange ?? fn,
  };
}

/** A class of the program that extends this one and has the method too. */
function overriddenBy(graph: CallGraph, module: Module, id: number, name: string): string | undefined {
  for (const other of graph.program.modules.values()) {
    for (const info of other.classes) {
      if (info.superClass === undefined || !info.members.some((member) => member.name === name)) continue;
      const parents = graph.follower.follow(other.file, info.superClass);
      if (parents.values.some((value) => value.kind === 'class' && value.file === module.file && value.class === id)) return `'${info.name ?? 'a subclass'}.${name}'`;
    }
  }
  return undefined;
}

function overrides(graph: CallGraph, module: Module, id: number, name: string, depth = 0): string | undefined {
  const info = module.classes[id];
  if (info?.superClass === undefined || depth > 16) return undefined;
  const parents = graph.follower.follow(module.file, info.superClass);
  if (parents.values.length === 0) return 'a superclass that is not known';
  for (const value of parents.values) {
    if (value.kind !== 'class') return 'a superclass outside the program';
    const parent = graph.program.modules.get(value.file);
    if (parent?.classes[value.class]?.members.some((member) => member.name === name) === true) return `'${parent.classes[value.class]?.name ?? 'its superclass'}.${name}'`;
    const further = parent === undefined ? undefined : overrides(graph, parent, value.class, name, depth + 1);
    if (further !== undefined) return further;
  }
  return undefined;
}
