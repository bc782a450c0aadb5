import type { CallGraph } from '../../program/call-graph.ts';
import { assignsExports } from '../../program/exports-write.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { certainly, hasKey, valueKey, type Value, type Values } from '../../program/value.ts';
import { lineageOf } from '../../program/values/lineage.ts';
import { assignedExports, inherited, memberOf, superclassesOf } from '../../program/values/members-of.ts';
import { prototypeParents } from '../../program/values/prototype-links.ts';
import type { Site } from '../site.ts';
import { literalMember } from './literal-member.ts';

/** What holds a function under its name, by `valueKey`: what is put beside the function is found there, and through whatever takes all of it. */
export type Homes = ReadonlySet<string>;

/** The class whose method a function is, with those above it that promise the same, or the objects to which a statement gives it. */
export function homesOf({ follower }: CallGraph, module: Module, fn: Fn): Homes {
  if (fn.kind === 'method' && fn.class !== undefined) return new Set(lineageOf(follower, { file: module.file, class: fn.class }).map((each) => valueKey({ kind: fn.isStatic ? 'class' : 'instance', ...each })));
  const member = literalMember(module, fn);
  if (member !== undefined) return new Set([valueKey({ kind: 'object', file: module.file, object: member.object })]);
  const owners = module.writes.filter(({ value }) => value.kind === 'function' && value.fn === fn.id).flatMap(({ object }) => follower.follow(module.file, object).values);
  return new Set(owners.map(valueKey));
}

/**
 * Does a call find, under another name, what stands beside the function that it finds now? So it does on the object that holds the
 * function and on what inherits or copies all of it; `const { load } = store` and `{ load: store.load }` have the one function alone.
 */
export function findsBeside(graph: CallGraph, { module, named }: Site, home: Module, fn: Fn): boolean {
  const homes = homesOf(graph, home, fn);
  if (named.kind === 'member') return allHaveBeside(graph, graph.follower.follow(module.file, named.object), homes, named.name, valueKey({ kind: 'function', file: home.file, fn: fn.id }));
  if (named.kind !== 'binding') return false;
  if (module === home && module.bindings[named.binding]?.range.start === fn.nameRange?.start) return true;
  const record = module.imports.find((each) => each.names.some(({ binding, imported }) => binding === named.binding && imported === fn.name));
  const target = record === undefined ? undefined : graph.program.resolutions.get(module.file)?.get(record.specifier);
  return target?.kind === 'file' && hasBeside(graph, { kind: 'namespace', file: target.file }, homes, fn.name ?? '');
}

/** Of several objects that have the name, each with a function of its own, those with this one. */
function allHaveBeside(graph: CallGraph, { values }: Values, homes: Homes, name: string, fn: string): boolean {
  const holders = values.filter((value) => hasKey(memberOf(graph.follower, certainly(value), name), fn));
  return holders.length === 0 ? values.some((value) => homes.has(valueKey(value))) : holders.every((value) => hasBeside(graph, value, homes, name));
}

/** Is a home, or has the name from one as part of a whole. */
export function hasBeside(graph: CallGraph, value: Value, homes: Homes, name: string, seen: ReadonlySet<string> = new Set()): boolean {
  const key = valueKey(value);
  if (homes.has(key)) return true;
  if (seen.has(key) || isGiven(graph, key, name)) return false;
  const inner = new Set([...seen, key]);
  const wholes = wholesOf(graph, value, name).filter((values) => memberOf(graph.follower, values, name).values.length > 0);
  return wholes.length > 0 && wholes.every(({ values }) => values.every((each) => hasBeside(graph, each, homes, name, inner)));
}

/** `table.load = store.load` gives the one function. */
const isGiven = ({ follower }: CallGraph, key: string, name: string): boolean => follower.writesNamed(name).some(({ file, write }) => hasKey(follower.follow(file, write.object), key));

/** What a value has all properties of, unless it has one of the name itself: superclasses, spreads, `export *`, `Object.assign`. */
function wholesOf(graph: CallGraph, value: Value, name: string): Values[] {
  const { follower } = graph;
  const copied = follower.openWrites().to(valueKey(value)).filter(({ isCopy }) => isCopy).map(({ file, from }) => follower.follow(file, from));
  if (value.kind === 'object') {
    const properties = follower.program.modules.get(value.file)?.objects[value.object]?.properties ?? [];
    const isOwn = properties.some((each) => !each.spread && each.name === name);
    return isOwn ? [] : [...properties.filter(({ spread }) => spread).map((each) => follower.follow(value.file, each.value)), ...copied];
  }
  if (value.kind === 'class' || value.kind === 'instance') {
    const info = follower.program.modules.get(value.file)?.classes[value.class];
    const above = superclassesOf(follower, value);
    if (above === undefined || info?.members.some((each) => each.name === name) === true) return copied;
    return [inherited(above, value.kind === 'class'), ...copied];
  }
  if (value.kind === 'prototype') return [...prototypeParents(follower, value).map((each) => certainly(each)), ...copied];
  return value.kind === 'namespace' ? [...exportedWholes(graph, value.file, name), ...copied] : copied;
}

function exportedWholes({ follower, program }: CallGraph, file: string, name: string): Values[] {
  const module = program.modules.get(file);
  if (module === undefined || module.exports.some((each) => each.name === name)) return [];
  const assigned = assignsExports(module) ? assignedExports(module).map(({ value }) => follower.follow(file, value)) : [];
  const stars = module.exports.flatMap((each) => (each.name === '*' && each.from !== undefined ? [program.resolutions.get(file)?.get(each.from)] : []));
  return [...assigned, ...stars.flatMap((target) => (target?.kind === 'file' ? [certainly({ kind: 'namespace', file: target.file })] : []))];
}
