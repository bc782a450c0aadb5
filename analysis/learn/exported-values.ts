import type { CallGraph } from '../program/call-graph.ts';
import type { Fn } from '../program/function.ts';
import type { Module } from '../program/module.ts';
import { certainly, NO_VALUES, valueKey, type Value, type Values } from '../program/value.ts';
import { inherited, moduleValue, superclassesOf } from '../program/values/members-of.ts';
import { givenValues } from './given-values.ts';
import { createWrittenNames, type WrittenNames } from './written-names.ts';

/** Something that users of a package can name, as the catalogue spells it: `readSync`, `default`, `Dir.prototype.close`, `open.().commit`. */
export interface Exported {
  readonly path: readonly string[];
  readonly value: Value;
  /** It is this and nothing else. */
  readonly certain: boolean;
}

/** Names that a path may have, `prototype` and calls not counted. */
const DEEPEST = 3;

interface Walk {
  readonly graph: CallGraph;
  readonly written: WrittenNames;
  readonly found: Exported[];
  /** What was looked into already. */
  readonly seen: Set<string>;
  /** What is being copied into something else: an object may hold itself. */
  readonly spreading: Set<string>;
  /** Functions that a factory makes one after the other: what one of them is given, all seem to have. */
  wrapped: ReadonlySet<string>;
}

/**
 * Everything that is exported by these files, which are the same module loaded in different ways, with members of objects and classes and of what functions return.
 * Breadth first, so that what objects hold is told under the shortest name; only of functions with several names (`glob` and the default export) under each.
 */
export function exportedValues(graph: CallGraph, files: readonly string[]): Exported[] {
  const walk: Walk = { graph, written: createWrittenNames(graph), found: [], seen: new Set(), spreading: new Set(), wrapped: new Set() };
  let level = files.flatMap((file) => (graph.program.modules.has(file) ? exportsOf(walk, file, []) : []));
  walk.wrapped = repeatedFunctions(level);
  while (level.length > 0) {
    const next = level.flatMap((each) => visited(walk, each));
    level = next.filter(({ path }) => depthOf(path) <= DEEPEST);
  }
  return withoutRepeats(walk.found);
}

const depthOf = (path: readonly string[]): number => path.filter((part) => part !== 'prototype' && part !== '()').length;

function visited(walk: Walk, exported: Exported): Exported[] {
  walk.found.push(exported);
  const key = valueKey(exported.value);
  const named = `${exported.path.join('.')} ${key}`;
  const isAgain = walk.seen.has(named) || (exported.path.length > 1 && walk.seen.has(key));
  walk.seen.add(key).add(named);
  if (isAgain || walk.wrapped.has(key)) return [];
  return membersOf(walk, exported).filter(({ path }) => isPublic(path.at(-1) ?? ''));
}

const MOST_NAMES = 2;

function repeatedFunctions(level: readonly Exported[]): Set<string> {
  const names = new Map<string, Set<string>>();
  for (const { path, value } of level) if (value.kind === 'function') names.set(valueKey(value), (names.get(valueKey(value)) ?? new Set()).add(path.join('.')));
  return new Set([...names].filter(([, all]) => all.size > MOST_NAMES).map(([key]) => key));
}

/** What an instance holds besides is its own affair. */
const isMethod = ({ value }: Exported): boolean => value.kind === 'function';

const isPublic = (name: string): boolean => !/^[_#]/.test(name) && name !== 'constructor';

function membersOf(walk: Walk, { path, value }: Exported): Exported[] {
  switch (value.kind) {
    case 'namespace':
      return exportsOf(walk, value.file, path);
    case 'object':
      return [...objectMembers(walk, path, value), ...assigned(walk, path, value)];
    case 'class':
      return [...classMembers(walk, path, value, true), ...assigned(walk, path, value), ...at(certainly({ ...value, kind: 'instance' }), [...path, 'prototype'])];
    case 'instance':
      return [...classMembers(walk, path, value, false), ...assigned(walk, path, value)].filter(isMethod);
    case 'function':
      return [...assigned(walk, path, value), ...at(certainly({ kind: 'prototype', file: value.file, fn: value.fn }), [...path, 'prototype']), ...returned(walk, path, value)];
    case 'prototype':
      return assigned(walk, path, value).filter(isMethod);
    default:
      return [];
  }
}

function exportsOf(walk: Walk, file: string, path: readonly string[], seen: ReadonlySet<string> = new Set()): Exported[] {
  const { graph } = walk;
  const module = graph.program.modules.get(file);
  if (module === undefined || seen.has(file)) return [];
  const named = module.exports.filter(({ typeOnly, name }) => !typeOnly && name !== '*' && name !== 'export=').flatMap(({ name, origin }) => at(givenValues(graph.follower, file, origin), stepped(path, name)));
  const stars = module.exports.flatMap(({ name, from, typeOnly }) => (name === '*' && from !== undefined && !typeOnly ? starred(walk, file, from, path, new Set([...seen, file])) : []));
  return [...named, ...stars, ...commonJs(walk, module, path)];
}

function starred(walk: Walk, file: string, from: string, path: readonly string[], seen: ReadonlySet<string>): Exported[] {
  const target = walk.graph.program.resolutions.get(file)?.get(from);
  if (target?.kind === 'file') return exportsOf(walk, target.file, path, seen).filter((each) => each.path.length > path.length);
  return at(walk.graph.follower.follow(file, { kind: 'module', specifier: from, esm: true }), path);
}

function commonJs(walk: Walk, module: Module, path: readonly string[]): Exported[] {
  const { graph, written } = walk;
  if (module.syntax !== 'commonjs' && !module.exports.some(({ name }) => name === 'export=')) return [];
  const own: Value = { kind: 'namespace', file: module.file };
  const whole = moduleValue(graph.follower, module.file);
  const others = { ...whole, values: whole.values.filter((value) => valueKey(value) !== valueKey(own)) };
  return [...at(others, path), ...written.of(own).flatMap(([name, values]) => at(values, stepped(path, name))), ...copied(walk, own, path)];
}

function objectMembers(walk: Walk, path: readonly string[], { file, object }: Extract<Value, { kind: 'object' }>): Exported[] {
  const { program, follower } = walk.graph;
  const properties = program.modules.get(file)?.objects[object]?.properties ?? [];
  return properties.flatMap(({ name, value, spread }) => {
    const values = givenValues(follower, file, value);
    if (spread) return spreadInto(walk, values, path);
    return name === undefined ? [] : at(values, stepped(path, name));
  });
}

function classMembers(walk: Walk, path: readonly string[], value: Extract<Value, { kind: 'class' | 'instance' }>, isStatic: boolean): Exported[] {
  const { program, follower } = walk.graph;
  const info = program.modules.get(value.file)?.classes[value.class];
  if (info === undefined) return [];
  const own = info.members.filter((member) => member.isStatic === isStatic && !member.isPrivate && member.name !== undefined).flatMap(({ name = '', fn, value: field }) => {
    if (fn !== undefined) return at(certainly({ kind: 'function', file: value.file, fn }), [...path, name]);
    return field === undefined ? [] : at(follower.follow(value.file, field), [...path, name]);
  });
  const parents = inherited(superclassesOf(follower, value) ?? NO_VALUES, isStatic).values;
  return [...own, ...parents.flatMap((parent) => membersOf(walk, { path, value: parent, certain: true }).filter((each) => each.path.length === path.length + 1 && !own.some((mine) => mine.path.at(-1) === each.path.at(-1))))];
}

/** Objects of a factory: `cosmiconfigSync().search`, or of what is written as a constructor: `new Zip().extract`. What an async function gives is behind a promise, which no path of the catalogue names. */
function returned({ graph: { follower, program } }: Walk, path: readonly string[], { file, fn }: Extract<Value, { kind: 'function' }>): Exported[] {
  const info = program.modules.get(file)?.functions[fn];
  if (info === undefined || info.isAsync || info.isGenerator || path.includes('()')) return [];
  const objects = info.returns.flatMap(({ origin }) => (origin === undefined ? [] : follower.follow(file, origin).values)).filter(({ kind }) => kind === 'object' || kind === 'instance' || kind === 'prototype');
  return waysToMake(info).flatMap((way) => at(certainly(...objects), [...path, way]));
}

/** A name tells how it is meant; without one it may be called either way. */
function waysToMake({ kind, name = '' }: Fn): readonly string[] {
  if (kind !== 'function') return ['()'];
  // `module.exports = function () {…}` has no name of its own.
  if (name === '' || name === 'exports') return ['()', 'prototype'];
  return /^[A-Z]/.test(name) ? ['prototype'] : ['()'];
}

function assigned(walk: Walk, path: readonly string[], owner: Value): Exported[] {
  const named = walk.written.of(owner).flatMap(([name, values]) => (name === 'prototype' ? [] : at(values, [...path, name])));
  return [...named, ...copied(walk, owner, path)];
}

function copied(walk: Walk, owner: Value, path: readonly string[]): Exported[] {
  return walk.written.copiedTo(owner).flatMap((values) => spreadInto(walk, values, path));
}

/** Members only: what is copied from a function cannot be called for that. */
function spreadInto(walk: Walk, { values }: Values, path: readonly string[]): Exported[] {
  return values.flatMap((value) => {
    if (value.kind === 'external') return at(certainly(value), path);
    const key = valueKey(value);
    if (walk.spreading.has(key)) return [];
    walk.spreading.add(key);
    const members = membersOf(walk, { path, value, certain: true }).flatMap((each) => (each.path.length > path.length ? [each] : spreadInto(walk, certainly(each.value), path)));
    walk.spreading.delete(key);
    return members;
  });
}

/** `default` in front of a path is left out; alone it is the value itself. */
const stepped = (path: readonly string[], name: string): readonly string[] => (path.length === 0 && name === 'default' ? path : [...path, name]);

function at({ values, certain }: Values, path: readonly string[]): Exported[] {
  return values.map((value) => ({ path, value, certain: certain && values.length === 1 }));
}

function withoutRepeats(found: readonly Exported[]): Exported[] {
  return [...new Map(found.map((each) => [`${each.path.join('.')} ${valueKey(each.value)}`, each])).values()];
}
