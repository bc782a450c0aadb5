import { assignsExports } from '../exports-write.ts';
import type { ObjectLiteral } from '../function.ts';
import { groupBy } from '../group-by.ts';
import type { Module, PropertyWrite } from '../module.ts';
import { oncePer } from '../once-per.ts';
import type { Origin } from '../origin.ts';
import type { Program } from '../program.ts';
import type { TypeExpr } from '../type-expr.ts';
import { certainly, hasKey, isNothing, isOutside, NO_VALUES, union, valueKey, type Value, type Values } from '../value.ts';
import { certainTexts } from './computed-names.ts';
import type { ClassRef, Hierarchy } from './hierarchy.ts';
import type { Implementers } from './implementers.ts';
import { valueUnder, type OpenWrite, type OpenWrites } from './open-writes.ts';
import { prototypeParents } from './prototype-links.ts';
import { withType } from './typed-values.ts';

export interface Follower {
  readonly program: Program;
  follow(file: string, origin: Origin): Values;
  /** Answers a named question once; a cycle means "cannot tell". */
  once(key: string, find: () => Values): Values;
  /** Who extends whom. */
  hierarchy(): Hierarchy;
  /** Who keeps to which interface. */
  implementers(): Implementers;
  /** Assignments to properties whose names the text does not tell, and copies of whole objects. */
  openWrites(): OpenWrites;
  /** What callers pass for a parameter. */
  passed(file: string, fn: number, index: number): Values;
  /** Every `….name = …` in the program. */
  writesNamed(name: string): readonly { readonly file: string; readonly write: PropertyWrite }[];
}

/** The values of a property, over everything the object can be. */
export function memberOf(follower: Follower, objects: Values, name: string): Values {
  const [only] = objects.values;
  if (objects.values.length === 1 && only !== undefined) {
    const found = memberIn(follower, only, name);
    return objects.certain || !found.certain ? found : { values: found.values, certain: false };
  }
  const parts = objects.values.map((value) => ({ value, found: memberIn(follower, value, name) }));
  const has = parts.some(({ found }) => found.values.length > 0) ? parts.filter(({ value, found }) => !isWithout(value, found, name)) : parts;
  return { values: union(has.map(({ found }) => found)).values, certain: objects.certain && has.length > 0 && has.every(({ found }) => found.certain) };
}

const memberIn = (follower: Follower, value: Value, name: string): Values =>
  isOutside(value) ? memberOfOne(follower, value, name) : follower.once(`member ${valueKey(value)}.${name}`, () => throughGetters(follower, memberOfOne(follower, value, name)));

/** A function that nobody gave the property: among others in a table, it is not the one that is asked for it. Of nothing nobody can ask for any. */
const isWithout = (value: Value, { values }: Values, name: string): boolean => (value.kind === 'function' ? values.length === 0 && !(name in Function.prototype) : isNothing(value));

/** Reading a getter gives what it returns, `get glob() { return require('glob'); }`; a setter gives nothing. */
function throughGetters(follower: Follower, found: Values): Values {
  const kindOf = (value: Value): string | undefined => (value.kind === 'function' ? follower.program.modules.get(value.file)?.functions[value.fn]?.kind : undefined);
  if (!found.values.some((value) => kindOf(value) === 'getter' || kindOf(value) === 'setter')) return found;
  const read = found.values.filter((value) => kindOf(value) !== 'setter');
  const parts = read.map((value) => (value.kind === 'function' && kindOf(value) === 'getter' ? returnedBy(follower, value) : certainly(value)));
  return { values: union(parts).values, certain: found.certain && parts.length > 0 && parts.every((part) => part.certain) };
}

function memberOfOne(follower: Follower, value: Value, name: string): Values {
  switch (value.kind) {
    case 'external':
      return certainly(externalMember(value, name));
    case 'global':
      return certainly({ kind: 'global', path: [...value.path, name] });
    case 'namespace':
      return exportOf(follower, value.file, name);
    case 'object':
      return objectMember(follower, value, name);
    case 'class':
      return classMember(follower, value, name, true);
    case 'instance':
      return classMember(follower, value, name, false);
    case 'function':
      return name === 'prototype' ? certainly({ kind: 'prototype', file: value.file, fn: value.fn }) : writtenTo(follower, value, name);
    case 'prototype':
      return prototypeMember(follower, value, name);
    case 'literal':
    case 'promise':
      return NO_VALUES;
  }
}

/** `default` in front means the same object: what a CommonJS module exports, or an interop wrapper around it. */
function externalMember(value: Extract<Value, { kind: 'external' }>, name: string): Value {
  return name === 'default' && value.path.length === 0 ? value : { ...value, path: [...value.path, name] };
}

/** An exported value of a file, through `export *` and CommonJS. */
export function exportOf(follower: Follower, file: string, name: string, seen: ReadonlySet<string> = new Set()): Values {
  const module = follower.program.modules.get(file);
  if (module === undefined || seen.has(file)) return NO_VALUES;
  const own = module.exports.filter((each) => each.name === name && !each.typeOnly);
  if (own.length > 0) return union(own.map((each) => follower.follow(file, each.origin)));
  const assigned = module.exports.find((each) => each.name === 'export=');
  if (assigned !== undefined) return memberOrSelf(follower, follower.follow(file, assigned.origin), name);
  if (assignsExports(module)) return commonJsExport(follower, file, module, name);
  const parts = module.exports.flatMap((each) => (each.name === '*' && each.from !== undefined ? [starExport(follower, file, each.from, name, new Set([...seen, file]))] : []));
  const found = parts.filter((part) => part.values.length > 0);
  return found.length > 0 ? union(found) : NO_VALUES;
}

function starExport(follower: Follower, file: string, specifier: string, name: string, seen: ReadonlySet<string>): Values {
  const resolution = follower.program.resolutions.get(file)?.get(specifier);
  if (resolution?.kind === 'file') return exportOf(follower, resolution.file, name, seen);
  return memberOf(follower, follower.follow(file, { kind: 'module', specifier, esm: true }), name);
}

/** `default` of a CommonJS module is its exports object itself. */
function memberOrSelf(follower: Follower, values: Values, name: string): Values {
  return name === 'default' ? values : memberOf(follower, values, name);
}

/** What `module.exports = …` is given; undefined where the file only adds properties. */
export function assignedExports(module: Module): readonly PropertyWrite[] {
  return module.writes.filter((write) => write.name === 'exports' && write.object.kind === 'global' && write.object.name === 'module');
}

function commonJsExport(follower: Follower, file: string, module: Module, name: string): Values {
  const added = writtenTo(follower, { kind: 'namespace', file }, name);
  // What a compiler makes of `export default` is a property like any other.
  if (name === 'default') return added.values.length > 0 ? added : wholeExport(follower, file, module);
  const parts = [...assignedValues(follower, file, module).map((values) => memberOf(follower, values, name)), added].filter((part) => part.values.length > 0);
  return parts.length > 0 ? union(parts) : NO_VALUES;
}

function assignedValues(follower: Follower, file: string, module: Module): Values[] {
  return assignedExports(module).map((write) => follower.follow(file, write.value)).filter((values) => values.values.some((value) => value.kind !== 'namespace' || value.file !== file));
}

function wholeExport(follower: Follower, file: string, module: Module): Values {
  const whole = assignedValues(follower, file, module);
  return whole.length > 0 ? union(whole) : certainly({ kind: 'namespace', file });
}

/** What the module's value is when it is required and used itself: `require('./f')()`. */
export function moduleValue(follower: Follower, file: string): Values {
  const module = follower.program.modules.get(file);
  if (module === undefined) return NO_VALUES;
  const assigned = module.exports.find((each) => each.name === 'export=');
  if (assigned !== undefined) return follower.follow(file, assigned.origin);
  return assignsExports(module) ? wholeExport(follower, file, module) : certainly({ kind: 'namespace', file });
}

function objectMember(follower: Follower, value: Extract<Value, { kind: 'object' }>, name: string): Values {
  const object = follower.program.modules.get(value.file)?.objects[value.object];
  if (object === undefined) return NO_VALUES;
  const { named, computed, spreads } = propertiesOf(object);
  const own = [...(named.get(name) ?? []), ...computed.filter((each) => isNamed(follower, value.file, each, name))].map((each) => follower.follow(value.file, each.value));
  const spread = spreads.map((each) => memberOf(follower, follower.follow(value.file, each.value), name));
  const written = writtenTo(follower, value, name);
  const parts = [...own, ...spread.filter((part) => part.values.length > 0), ...(written.values.length > 0 ? [written] : [])];
  return parts.length > 0 ? union(parts) : NO_VALUES;
}

/** Tables of translations have thousands of names, and are asked for each of them. */
const propertiesOf = oncePer(({ properties }: ObjectLiteral) => {
  const own = properties.filter(({ spread }) => !spread);
  return { named: groupBy(own.filter(({ named }) => named === undefined), ({ name }) => name), computed: own.filter(({ named }) => named !== undefined), spreads: properties.filter(({ spread }) => spread) };
});

/** `{ [READ]: f }`, where the variable certainly holds the name. */
const isNamed = (follower: Follower, file: string, { named }: ObjectLiteral['properties'][number], name: string): boolean => named !== undefined && certainTexts(follower.follow(file, named))?.includes(name) === true;

function classMember(follower: Follower, value: Extract<Value, { kind: 'class' | 'instance' }>, name: string, isStatic: boolean): Values {
  const info = follower.program.modules.get(value.file)?.classes[value.class];
  if (info === undefined) return NO_VALUES;
  if (isStatic && name === 'prototype') return certainly({ kind: 'instance', file: value.file, class: value.class });
  const own = info.members.filter((member) => member.name === name && member.isStatic === isStatic && (member.fn !== undefined || member.value !== undefined));
  const values = own.map((member) => (member.fn === undefined ? follower.follow(value.file, member.value ?? { kind: 'unknown' }) : certainly({ kind: 'function', file: value.file, fn: member.fn })));
  const written = writtenTo(follower, value, name);
  if (written.values.length > 0) values.push(written);
  const field = isStatic ? undefined : follower.program.modules.get(value.file)?.types.fields.find((each) => each.class === value.class && each.name === name);
  if (values.length > 0 || field !== undefined) return withType(follower, value.file, union(values), field?.type);
  const above = superclassesOf(follower, value);
  return above === undefined ? NO_VALUES : memberOf(follower, inherited(above, isStatic), name);
}

/** What a class extends; undefined where it extends nothing. A file that is required stands for what it gives `module.exports`. */
export function superclassesOf(follower: Follower, { file, class: id }: ClassRef): Values | undefined {
  const superClass = follower.program.modules.get(file)?.classes[id]?.superClass;
  return superClass === undefined ? undefined : callable(follower, follower.follow(file, superClass));
}

export function inherited(parents: Values, isStatic: boolean): Values {
  if (isStatic) return parents;
  const values = parents.values.map((value): Value => {
    if (value.kind === 'class') return { ...value, kind: 'instance' };
    if (value.kind === 'function') return { ...value, kind: 'prototype' };
    return value.kind === 'external' || value.kind === 'global' ? { ...value, path: [...value.path, 'prototype'] } : value;
  });
  return { values, certain: parents.certain };
}

/** Its own property, or that of what it inherits from. */
function prototypeMember(follower: Follower, value: Extract<Value, { kind: 'prototype' }>, name: string): Values {
  const own = writtenTo(follower, value, name);
  if (own.values.length > 0) return own;
  const parents = prototypeParents(follower, value);
  return parents.length === 0 ? NO_VALUES : memberOf(follower, { values: parents, certain: true }, name);
}

/** Values given by assignment: `C.prototype.m = …`, `this.x = …`, `exports.f = …`, `Object.assign(target, source)`. */
export function writtenTo(follower: Follower, owner: Value, name: string): Values {
  const key = valueKey(owner);
  const open = follower.openWrites().to(key).flatMap((write) => {
    const values = valueOfOpen(follower, write, name);
    return values.values.length > 0 ? [values] : [];
  });
  const named = follower.writesNamed(name).flatMap(({ file, write }) => {
    return hasKey(follower.follow(file, write.object), key) ? [follower.follow(file, write.value)] : [];
  });
  const parts = [...named, ...open];
  return parts.length > 0 ? union(parts) : NO_VALUES;
}

function valueOfOpen(follower: Follower, write: OpenWrite, name: string): Values {
  if (write.names !== undefined) {
    const { values: under, path } = valueUnder(follower, write, name);
    return path.reduce((objects, each) => memberOf(follower, objects, each), under);
  }
  const values = follower.follow(write.file, write.from);
  return write.isCopy ? memberOf(follower, values, name) : functionsAmong(values);
}

/** `table[name] = f`: any property may be f. Data that is kept in a table replaces no method. */
function functionsAmong({ values }: Values): Values {
  const functions = values.filter(({ kind }) => kind === 'function' || kind === 'external');
  return functions.length === 0 ? NO_VALUES : certainly(...functions);
}

/** What `new` gives. */
export function instanceOf(follower: Follower, constructors: Values): Values {
  const parts = constructors.values.map((value): Values => {
    if (value.kind === 'class') return certainly({ kind: 'instance', file: value.file, class: value.class });
    if (value.kind === 'function') return constructedBy(follower, value);
    if (value.kind === 'external') return certainly({ ...value, path: [...value.path, 'prototype'] });
    return value.kind === 'global' ? certainly({ kind: 'global', path: [...value.path, 'prototype'] }) : NO_VALUES;
  });
  return { ...union(parts), certain: constructors.certain && parts.every((part) => part.certain) };
}

const OBJECTS: ReadonlySet<Value['kind']> = new Set(['object', 'instance', 'prototype', 'function', 'class']);

/** A constructor function makes an object, and may give another one in its place: `function Store() { return { read() {…} }; }`. */
function constructedBy(follower: Follower, value: Extract<Value, { kind: 'function' }>): Values {
  const fn = follower.program.modules.get(value.file)?.functions[value.fn];
  const made = certainly({ kind: 'prototype', file: value.file, fn: value.fn });
  if (fn === undefined || fn.returns.every(({ origin }) => origin === undefined)) return made;
  const given = follower.once(`returned ${value.file}#${value.fn}`, () => returnedBy(follower, value));
  if (!given.values.some(({ kind }) => OBJECTS.has(kind))) return made;
  return fn.uses.this ? union([made, given]) : given;
}

/** Collections and functions of the language that give what the program put into them, or files of it: `pages.get(name)`, `Object.freeze(store)`, `require(name)`. */
const GIVES_BACK = new Set(['Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'Array', 'Object', 'Reflect', 'require', 'module']);

/** Packages that load what they are told to. */
const LOADERS = new Set(['node:module', 'import-fresh', 'import-from', 'import-cwd', 'import-lazy', 'import-sync', 'include-all', 'jiti', 'parent-require', 'req-cwd', 'req-from', 'require-all', 'require-dir', 'require-directory', 'requireg']);

/** What calling it gives: promises of async functions, instances of factories, and paths into packages. */
export function resultOf(follower: Follower, callees: Values): Values {
  const parts = callees.values.map((value): Values => {
    if (value.kind === 'external') return { values: [{ ...value, path: [...value.path, '()'] }], certain: !LOADERS.has(value.module) };
    if (value.kind === 'global') return { values: [{ kind: 'global', path: [...value.path, '()'] }], certain: !GIVES_BACK.has(value.path[0] ?? '') };
    return value.kind === 'function' ? follower.once(`returned ${value.file}#${value.fn}`, () => returnedBy(follower, value)) : NO_VALUES;
  });
  return { values: union(parts).values, certain: callees.certain && parts.length > 0 && parts.every((part) => part.certain) };
}

function returnedBy(follower: Follower, value: Extract<Value, { kind: 'function' }>): Values {
  const fn = follower.program.modules.get(value.file)?.functions[value.fn];
  if (fn === undefined || fn.isGenerator) return NO_VALUES;
  const parts = fn.returns.flatMap((each) => (each.origin === undefined ? [] : [follower.follow(value.file, each.origin)]));
  const returned = withType(follower, value.file, parts.length > 0 ? union(parts) : NO_VALUES, resultType(follower, value));
  return fn.isAsync ? certainly({ kind: 'promise', of: returned.values }) : returned;
}

/** The declared result; of an async function, what its promise gives. */
function resultType(follower: Follower, { file, fn }: Extract<Value, { kind: 'function' }>): TypeExpr | undefined {
  const module = follower.program.modules.get(file);
  const type = module?.types.returns.find((each) => each.fn === fn)?.type;
  return type?.kind === 'name' && module?.functions[fn]?.isAsync === true ? type.args[0] : type;
}

/**
 * A CommonJS module called or constructed is what it assigns to `module.exports`, which may be another one: `module.exports = require('./other')`.
 * Nothing is called where a variable is empty, `read = null` when a test is over: that fails, whatever else it may hold.
 */
export function callable(follower: Follower, all: Values, seen: ReadonlySet<string> = new Set()): Values {
  const values = all.values.length > 1 && all.values.some(isNothing) ? { ...all, values: all.values.filter((value) => !isNothing(value)) } : all;
  if (!values.values.some((value) => value.kind === 'namespace')) return values;
  const parts = values.values.map((value) => (value.kind === 'namespace' ? calledModule(follower, value, seen) : certainly(value)));
  return { values: union(parts).values, certain: values.certain && parts.every((part) => part.certain) };
}

function calledModule(follower: Follower, { file }: Extract<Value, { kind: 'namespace' }>, seen: ReadonlySet<string>): Values {
  const found = moduleValue(follower, file);
  const isItself = seen.has(file) || found.values.every((value) => value.kind === 'namespace' && value.file === file);
  return isItself ? found : callable(follower, found, new Set([...seen, file]));
}
