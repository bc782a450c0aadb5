import { fnKey, type CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { Origin } from '../../program/origin.ts';
import type { Program } from '../../program/program.ts';
import type { Range, Use } from '../../program/structure.ts';
import { certainly, union, type Values } from '../../program/value.ts';
import { memberOf } from '../../program/values/members-of.ts';

/** Something that is made a text or a number of, which runs a method of it: `${page}`, `JSON.stringify(page)`. */
export interface Conversion extends Range {
  readonly origin: Origin;
  readonly fn: number;
  /** Those that the language asks for, in its order; the first that the object has runs. */
  readonly methods: readonly Method[];
  /** Lists and properties of it are made a text of, too. */
  readonly deep?: true;
}

type Method = 'toJSON' | 'toString' | 'valueOf';

const TO_TEXT: readonly Method[] = ['toString', 'valueOf'];
const TO_NUMBER: readonly Method[] = ['valueOf', 'toString'];

/** Where functions of the program have such names, every conversion of a file. */
export function conversionsIn({ program }: CallGraph, module: Module): readonly Conversion[] {
  return hasMethods(program) ? conversions(module) : [];
}

/** The method that a conversion runs, of an object or class of the program. */
export function convertedBy(graph: CallGraph, module: Module, { origin, methods, deep }: Conversion): { readonly file: string; readonly fn: Fn; readonly certain: boolean } | undefined {
  const values = graph.follower.follow(module.file, origin);
  const converted = deep === true ? union([values, ...within(graph, values, new Set())]) : values;
  const found = converted.values.flatMap((value) => (value.kind === 'instance' || value.kind === 'object' || value.kind === 'prototype' ? (methodOf(graph, certainly(value), methods) ?? []) : []));
  const [first] = found;
  return first === undefined ? undefined : { ...first, certain: values.certain && (deep === true ? values.values.length === 1 : found.length === values.values.length) && found.every(({ fn }) => fn === first.fn) };
}

function methodOf(graph: CallGraph, object: Values, methods: readonly Method[]): { readonly file: string; readonly fn: Fn } | undefined {
  for (const method of methods) {
    const [value] = memberOf(graph.follower, object, method).values;
    const found = value?.kind === 'function' ? graph.functionOf(fnKey(value.file, value.fn)) : undefined;
    if (found !== undefined) return found.fn.isAsync || found.fn.isGenerator ? undefined : { file: found.module.file, fn: found.fn };
  }
  return undefined;
}

/** What an object that is written in the program holds by the names of its text. */
function within(graph: CallGraph, { values }: Values, seen: Set<string>): Values[] {
  return values.flatMap((value) => {
    if (value.kind !== 'object' || seen.has(`${value.file}#${value.object}`)) return [];
    seen.add(`${value.file}#${value.object}`);
    const properties = graph.program.modules.get(value.file)?.objects[value.object]?.properties ?? [];
    const held = properties.filter(({ spread, value: { kind } }) => !spread && kind !== 'function').map((property) => graph.follower.follow(value.file, property.value));
    return [...held, ...held.flatMap((each) => within(graph, each, seen))];
  });
}

const conversions = oncePer((module: Module): readonly Conversion[] => {
  const { references, members, calls } = module;
  return [
    ...references.flatMap(({ use, access, binding, start, end, fn }) => (access === 'read' ? converted(use, { kind: 'binding', binding }, { start, end, fn }) : [])),
    ...members.flatMap(({ use, access, object, name, start, end, fn }) => (access === 'read' && name !== undefined ? converted(use, { kind: 'member', object, name }, { start, end, fn }) : [])),
    ...calls.flatMap((call) => [...given(call), ...converted(call.use, call.isNew ? { kind: 'new', callee: call.callee } : { kind: 'result', call: call.id, callee: call.callee }, call)]),
  ];
});

/** By an operator, or by standing in a template. */
function converted(use: Use, origin: Origin, { start, end, fn }: Range & { readonly fn: number }): Conversion[] {
  if (use.how === 'template') return [{ origin, start, end, fn, methods: TO_TEXT }];
  return use.how === 'operand' && /^(?:[-+*/%<>]|\*\*|[<>]=)$/.test(use.operator) ? [{ origin, start, end, fn, methods: TO_NUMBER }] : [];
}

/** `JSON.stringify(page)`, `String(page)`, `Number(page)`. */
function given({ callee, args, start, end, fn }: CallSite): Conversion[] {
  const [first] = args;
  const methods = first === undefined || first.spread ? undefined : methodsAskedBy(callee);
  return first === undefined || methods === undefined ? [] : [{ origin: first.origin, start, end, fn, methods, ...(methods[0] === 'toJSON' ? { deep: true } : {}) }];
}

function methodsAskedBy(callee: Origin): readonly Method[] | undefined {
  if (callee.kind === 'global') return callee.name === 'String' ? TO_TEXT : callee.name === 'Number' ? TO_NUMBER : undefined;
  return callee.kind === 'member' && callee.name === 'stringify' && callee.object.kind === 'global' && callee.object.name === 'JSON' ? ['toJSON'] : undefined;
}

const hasMethods: (program: Program) => boolean = oncePer(({ base, modules }: Program) => (base !== undefined && hasMethods(base)) || [...modules.values()].some(definesMethods));

const definesMethods = oncePer(({ functions }: Module) => functions.some(({ name }) => name === 'toJSON' || name === 'toString' || name === 'valueOf'));
