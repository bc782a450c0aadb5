import type { Entry } from '../../../catalog/entry.ts';
import type { CallGraph } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { CallSite, Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import { certainly, valueKey, type Value, type Values } from '../../program/value.ts';
import { callable, memberOf } from '../../program/values/members-of.ts';
import type { Stub } from './stub.ts';

/** Would this call, of this entry of the catalogue, get the stub? An object that is not known may be any: then the name decides. */
export function replacesApi(graph: CallGraph, { replaces, isRead }: Stub, module: Module, call: CallSite, entry: Entry): boolean {
  switch (replaces.how) {
    case 'member':
      return isMember(replaces.object, replaces.name, entry) || isCalledOn(graph, replaces.object, replaces.name, module, call);
    case 'module':
      if (replaces.importer !== undefined && replaces.importer !== module.file) return false;
      return replaces.module.kind === 'outside' && isModule(replaces.module.name, entry) && mayBe(replaces.names, entry.path);
    case 'variable':
      return isRead !== true && replaces.of === module.file && (replaces.name === undefined || replaces.name === rootName(module, call.callee) || isHandedTo(graph, module, call, replaces.name));
  }
}

function isMember(object: Values, name: string | undefined, entry: Entry): boolean {
  const path = entry.path.split('.');
  if (name !== undefined && path.at(-1) !== name) return false;
  return !isKnown(object) || object.values.some((value) => holdsApi(value, path.slice(0, -1), name, entry));
}

/** `const run = { sync: execaSync }`: an object of the program holds the API under a name of its own, and is what the call is made on. */
function isCalledOn({ follower }: CallGraph, object: Values, name: string | undefined, module: Module, { callee }: CallSite): boolean {
  if (callee.kind !== 'member' || (name !== undefined && callee.name !== name)) return false;
  const held = new Set(object.values.filter(({ kind }) => kind !== 'external' && kind !== 'global').map(valueKey));
  return held.size > 0 && follower.follow(module.file, callee.object).values.some((value) => held.has(valueKey(value)));
}

/** Functions that a package copies from Node's own keep their names: a stub of one may be a stub of the other. */
function holdsApi(value: Value, owner: readonly string[], name: string | undefined, entry: Entry): boolean {
  if (value.kind !== 'external') return false;
  const path = value.path.filter((part) => part !== 'default').join('.');
  const isOwner = path === owner.filter((part) => part !== 'default').join('.');
  if (isModule(value.module, entry)) return isOwner || (name === undefined && path === '');
  return value.module === 'node:fs' && path === '' && name !== undefined && entry.kind === 'fs';
}

const isModule = (name: string, entry: Entry): boolean => name.replace(/^node:/, '') === entry.module.replace(/^node:/, '');

const mayBe = (names: readonly string[] | undefined, path: string): boolean => names === undefined || names.some((name) => path.split('.').includes(name));

/** `glob(pattern, { fs })`: it calls what the test puts into the variable, which holds a package otherwise. */
function isHandedTo({ follower }: CallGraph, { file, bindings, references }: Module, { argsRange: args }: CallSite, name: string): boolean {
  if (args === undefined) return false;
  const handed = references.filter(({ binding, start, end, use }) => args.start <= start && end <= args.end && use.how !== 'member' && use.how !== 'callee' && bindings[binding]?.name === name && bindings[binding].fn === 0);
  return handed.some(({ binding }) => follower.follow(file, { kind: 'binding', binding }).values.some(({ kind }) => kind === 'external'));
}

function rootName(module: Module, origin: Origin): string | undefined {
  if (origin.kind === 'member') return rootName(module, origin.object);
  return origin.kind === 'binding' ? module.bindings[origin.binding]?.name : undefined;
}

/** May callers of this function get the stub instead? */
export function replacesFunction(graph: CallGraph, { replaces }: Stub, module: Module, fn: Fn): boolean {
  switch (replaces.how) {
    case 'member':
      return isHeld(graph, replaces.object, replaces.name, module, fn);
    case 'module':
      return replaces.module.kind === 'file' && isExported(graph, replaces.module.file, replaces.names, module, fn);
    case 'variable':
      return fn.name !== undefined && replaces.of === module.file && (replaces.name === undefined || replaces.name === fn.name);
  }
}

function isHeld(graph: CallGraph, object: Values, name: string | undefined, module: Module, fn: Fn): boolean {
  if (fn.name === undefined || (name !== undefined && !isKnown(object))) return fn.name !== undefined && fn.name === name;
  return memberOf(graph.follower, object, name ?? fn.name).values.some((value) => isFunction(value, module, fn));
}

function isExported(graph: CallGraph, file: string, names: readonly string[] | undefined, module: Module, fn: Fn): boolean {
  const exported = certainly({ kind: 'namespace', file });
  const candidates = names ?? ['default', ...(fn.name === undefined ? [] : [fn.name])];
  const held = candidates.flatMap((name) => callable(graph.follower, memberOf(graph.follower, exported, name)).values);
  if (held.some((value) => isFunction(value, module, fn) || isMethodOf(graph, value, module, fn))) return true;
  return file === module.file && (fn.class !== undefined || isOnPrototype(graph, module, fn)) && !isPrivate(fn);
}

/** Who replaces a class, or a constructor function, replaces what is called on its objects. */
function isMethodOf({ follower }: CallGraph, value: Value, module: Module, fn: Fn): boolean {
  if (value.kind === 'class') return value.file === module.file && value.class === fn.class && !isPrivate(fn);
  if (value.kind !== 'function' || fn.name === undefined) return false;
  return memberOf(follower, certainly({ kind: 'prototype', file: value.file, fn: value.fn }), fn.name).values.some((each) => isFunction(each, module, fn));
}

/** `Store.prototype.read = function () {}`. */
function isOnPrototype({ follower }: CallGraph, { file, writes }: Module, { use }: Fn): boolean {
  const write = use.how === 'property' ? writes.find(({ id }) => id === use.write) : undefined;
  return write !== undefined && follower.follow(file, write.object).values.some(({ kind }) => kind === 'prototype');
}

const isPrivate = ({ name }: Fn): boolean => name?.startsWith('#') === true;

/** Who replaces a class replaces its constructor. */
const isFunction = (value: Value, module: Module, fn: Fn): boolean => (value.kind === 'function' && value.file === module.file && value.fn === fn.id) || (fn.kind === 'constructor' && value.kind === 'class' && value.file === module.file && value.class === fn.class);

const isKnown = ({ values, certain }: Values): boolean => certain && values.length > 0;
