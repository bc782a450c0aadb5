import { fnKey, type CallGraph, type FnKey } from '../../program/call-graph.ts';
import { assignsExports } from '../../program/exports-write.ts';
import { groupBy } from '../../program/group-by.ts';
import type { Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import type { PackageInfo, Program } from '../../program/program.ts';
import { certainly, valueKey, type Value, type Values } from '../../program/value.ts';
import { memberOf, moduleValue, superclassesOf } from '../../program/values/members-of.ts';
import type { Policy } from '../policy.ts';

/** What code outside the program can reach: functions by key, with the public name of each. */
export interface PublicSurface {
  readonly functions: ReadonlyMap<FnKey, string>;
  /** Files whose exports are public names: adding one changes the interface. */
  readonly files: ReadonlySet<string>;
}

/** `exports: auto` is `break` for an application, `keep` for what can be published. */
export function exportsPolicy(policy: Policy, owner: PackageInfo | undefined): 'keep' | 'twin' | 'break' {
  if (policy.exports !== 'auto') return policy.exports;
  return owner === undefined || owner.isPrivate || !owner.hasEntry ? 'break' : 'keep';
}

/** The package of a file: the one with the longest folder above it. */
export function ownerOf(program: Program, file: string): PackageInfo | undefined {
  const above = program.packages.filter(({ dir }) => dir === '' || dir === '.' || dir.startsWith('..') || file.startsWith(`${dir}/`));
  return above.sort((a, b) => depth(b.dir) - depth(a.dir))[0];
}

const depth = (dir: string): number => (dir === '' || dir === '.' || dir.startsWith('..') ? 0 : dir.split('/').length);

/** Everything reachable from the entries of packages that can be published, with members of classes and objects and of what public functions return. */
export function publicSurface(graph: CallGraph, policy: Policy): PublicSurface {
  const entries = publicFiles(graph.program, policy);
  return { functions: exposedFunctions(graph, entries), files: new Set([...entries].flatMap((file) => handedOn(graph, file, new Set()))) };
}

/** The file, and those whose names are all names of it as well: `export * from`, `module.exports = require()`. */
function handedOn(graph: CallGraph, file: string, seen: Set<string>): string[] {
  const module = seen.has(file) ? undefined : graph.program.modules.get(file);
  if (module === undefined) return [];
  seen.add(file);
  const stars = module.exports.flatMap((each) => {
    const target = each.name === '*' && each.from !== undefined ? graph.program.resolutions.get(file)?.get(each.from) : undefined;
    return target?.kind === 'file' ? [target.file] : [];
  });
  const whole = assignsExports(module) ? moduleValue(graph.follower, file).values.flatMap((value) => (value.kind === 'namespace' ? [value.file] : [])) : [];
  return [file, ...[...stars, ...whole].flatMap((next) => handedOn(graph, next, seen))];
}

/** All functions that somebody who loads one of these files can call, with the name each has for him. */
export function exposedFunctions(graph: CallGraph, files: ReadonlySet<string>): ReadonlyMap<FnKey, string> {
  const functions = new Map<FnKey, string>();
  const seen = new Set<string>();
  for (const file of files) {
    const module = graph.program.modules.get(file);
    if (module === undefined) continue;
    for (const [name, values] of exportedValues(graph, module)) visit(graph, values, name, functions, seen);
  }
  return functions;
}

function publicFiles(program: Program, policy: Policy): Set<string> {
  const published = program.packages.filter((info) => !info.isPrivate && info.hasEntry);
  const entries = published.flatMap((info) => info.entries.filter((file) => !isOnlyCommand(program, info, file)));
  const open = policy.public === 'files' ? published.filter((info) => !info.hasExportsMap) : [];
  return new Set([...entries, ...[...program.modules.keys()].filter((file) => open.some((info) => ownerOf(program, file) === info))]);
}

/** An entry that is the command itself and exports nothing is nobody's library. */
function isOnlyCommand(program: Program, info: PackageInfo, file: string): boolean {
  const module = program.modules.get(file);
  return info.bins.includes(file) && module?.exports.length === 0 && !module.writes.some((write) => write.object.kind === 'exports' || (write.object.kind === 'global' && write.object.name === 'module'));
}

function exportedValues(graph: CallGraph, module: Module): [string, Values][] {
  const named = module.exports.filter((each) => !each.typeOnly && each.name !== '*').map((each): [string, Values] => [each.name, graph.follower.follow(module.file, each.origin)]);
  const stars = module.exports.flatMap((each) => {
    const target = each.name === '*' && each.from !== undefined ? graph.program.resolutions.get(module.file)?.get(each.from) : undefined;
    const next = target?.kind === 'file' ? graph.program.modules.get(target.file) : undefined;
    return next === undefined ? [] : exportedValues(graph, next);
  });
  const common = assignsExports(module) ? commonJsValues(graph, module) : [];
  return [...named, ...stars, ...common];
}

function commonJsValues(graph: CallGraph, module: Module): [string, Values][] {
  const written = module.writes.flatMap((write): [string, Values][] => {
    const owners = graph.follower.follow(module.file, write.object);
    const isExports = owners.values.some((value) => value.kind === 'namespace' && value.file === module.file);
    return isExports && write.name !== undefined ? [[write.name, graph.follower.follow(module.file, write.value)]] : [];
  });
  return [['module.exports', moduleValue(graph.follower, module.file)], ...written];
}

function visit(graph: CallGraph, values: Values, name: string, functions: Map<FnKey, string>, seen: Set<string>): void {
  for (const value of values.values) {
    const key = valueKey(value);
    if (seen.has(key)) continue;
    seen.add(key);
    if (value.kind === 'function') {
      functions.set(fnKey(value.file, value.fn), name);
      visitFunction(graph, value, name, functions, seen);
    } else for (const [member, inner] of membersOfValue(graph, value)) visit(graph, inner, STEPS.has(member) ? name : `${name}.${member}`, functions, seen);
  }
}

/** Ways to what the package's users reach under the name itself. */
const STEPS = new Set(['super', '...', 'module.exports']);

/** A constructor function's prototype, and what a function returns, are as public as it. */
function visitFunction(graph: CallGraph, value: Extract<Value, { kind: 'function' }>, name: string, functions: Map<FnKey, string>, seen: Set<string>): void {
  const fn = graph.program.modules.get(value.file)?.functions[value.fn];
  visit(graph, certainly({ kind: 'prototype', file: value.file, fn: value.fn }), `${name}.prototype`, functions, seen);
  for (const returned of fn?.returns ?? []) {
    if (returned.origin !== undefined) visit(graph, graph.follower.follow(value.file, returned.origin), `${name}()`, functions, seen);
  }
  for (const [member, inner] of assignedMembers(graph, value)) visit(graph, inner, `${name}.${member}`, functions, seen);
}

function membersOfValue(graph: CallGraph, value: Value): [string, Values][] {
  switch (value.kind) {
    case 'object': {
      const object = graph.program.modules.get(value.file)?.objects[value.object];
      const own = (object?.properties ?? []).flatMap((each): [string, Values][] =>
        each.spread ? [['...', graph.follower.follow(value.file, each.value)]] : each.name === undefined ? [] : [[each.name, graph.follower.follow(value.file, each.value)]],
      );
      return [...own, ...assignedMembers(graph, value)];
    }
    case 'class':
    case 'instance':
      return classMembers(graph, value);
    case 'namespace': {
      const module = graph.program.modules.get(value.file);
      return module === undefined ? [] : exportedValues(graph, module);
    }
    case 'prototype':
      return assignedMembers(graph, value);
    case 'promise':
      return value.of.map((each): [string, Values] => ['then', certainly(each)]);
    default:
      return [];
  }
}

function classMembers(graph: CallGraph, value: Extract<Value, { kind: 'class' | 'instance' }>): [string, Values][] {
  const info = graph.program.modules.get(value.file)?.classes[value.class];
  const own = (info?.members ?? []).flatMap((member): [string, Values][] => {
    if (member.isPrivate || member.name === undefined) return [];
    return [[member.name, member.fn === undefined ? graph.follower.follow(value.file, member.value ?? { kind: 'unknown' }) : certainly({ kind: 'function', file: value.file, fn: member.fn })]];
  });
  const above = superclassesOf(graph.follower, value);
  const parents = above === undefined ? [] : [['super', above] as [string, Values]];
  const asInstance: Value = { kind: 'instance', file: value.file, class: value.class };
  return [...own, ...parents, ...assignedMembers(graph, asInstance), ...assignedMembers(graph, { ...asInstance, kind: 'class' })];
}

/** Properties given by assignment anywhere in the program, but for those that the class calls private. */
function assignedMembers(graph: CallGraph, owner: Value): [string, Values][] {
  const computed = graph.follower.openWrites().to(valueKey(owner)).flatMap(({ names }) => [...(names?.keys() ?? [])]);
  const names = [...new Set([...(assignedNames(graph).get(valueKey(owner)) ?? []), ...computed])];
  return names.filter((name) => !isPrivateName(graph, owner, name)).map((name) => [name, memberOf(graph.follower, certainly(owner), name)]);
}

function isPrivateName({ program }: CallGraph, owner: Value, name: string): boolean {
  if (name.startsWith('#')) return true;
  const info = owner.kind === 'class' || owner.kind === 'instance' ? program.modules.get(owner.file)?.classes[owner.class] : undefined;
  return info?.members.some((member) => member.name === name && member.isPrivate) === true;
}

/** The names of properties that are assigned, by the key of what they are assigned to. */
const assignedNames = oncePer((graph: CallGraph): ReadonlyMap<string, ReadonlySet<string>> => {
  const written = [...graph.program.modules.values()].flatMap(({ file, writes }) =>
    writes.flatMap(({ name, object }) => (name === undefined ? [] : graph.follower.follow(file, object).values.map((owner) => ({ name, key: valueKey(owner) })))),
  );
  return new Map([...groupBy(written, ({ key }) => key)].map(([key, writes]) => [key, new Set(writes.map(({ name }) => name))]));
});
