import { folderLoads } from './folder-loads.ts';
import type { Fn } from './function.ts';
import type { CallSite, Module } from './module.ts';
import type { Origin } from './origin.ts';
import type { Program } from './program.ts';
import type { Range, Use } from './structure.ts';
import { throughMethod } from './through-method.ts';
import { createUnknownMembers } from './unknown-members.ts';
import { NO_VALUES, type Value, type Values } from './value.ts';
import { constructorFunction } from './values/constructor-of.ts';
import { elementsOf, methodsUnderAnyName } from './values/elements-of.ts';
import { createFollower, type Passed } from './values/follow.ts';
import { callable, instanceOf, memberOf, resultOf, superclassesOf, type Follower } from './values/members-of.ts';
import { rewired } from './values/rewired.ts';
import { functionWithThis } from './values/this-of.ts';

/** `file#number` of a function. */
export type FnKey = string;

export const fnKey = (file: string, fn: number): FnKey => `${file}#${fn}`;

export interface CallRef {
  readonly file: string;
  readonly call: number;
  /** The callee is this function and nothing else, or one of several functions of the program. */
  readonly certain: boolean;
}

/** A function's name used as a value, not called. */
export interface Mention extends Range {
  readonly file: string;
  readonly fn: number;
  readonly use: Use;
}

/** Who calls whom, and who else refers to a function. */
export interface CallGraph {
  readonly program: Program;
  readonly follower: Follower;
  /** What a call can call. */
  callees(file: string, call: CallSite): Values;
  /** What a call names as its function: `f` in `f()`, and in `f.call(x)` and `f.apply(x)`, which call it. */
  named(file: string, call: CallSite): Origin;
  /** The program's own functions among them. */
  targets(file: string, call: CallSite): readonly { readonly file: string; readonly fn: Fn }[];
  /** `inFile`: only from there, which needs no look at the others. */
  callsTo(key: FnKey, inFile?: string): readonly CallRef[];
  mentionsOf(key: FnKey, inFile?: string): readonly Mention[];
  /** Uses of a property of this name on objects that are not known: any of them may be ours. */
  unknownUses(name: string): readonly Mention[];
  /** Places where an object, class or module as a whole goes where its members can no longer be followed. */
  escapesOf(container: Value): readonly Mention[];
  functionOf(key: FnKey): { readonly module: Module; readonly fn: Fn } | undefined;
}

interface Tables {
  readonly calls: Map<FnKey, CallRef[]>;
  readonly mentions: Map<FnKey, Mention[]>;
  readonly escapes: Map<string, Mention[]>;
}

const graphs = new WeakMap<Program, CallGraph>();

/** The call graph of a program, made once: findings and plan ask the same one. */
export function callGraphOf(program: Program): CallGraph {
  let graph = graphs.get(program);
  if (graph === undefined) graphs.set(program, (graph = createCallGraph(program, undefined, program.base === undefined ? undefined : callGraphOf(program.base))));
  return graph;
}

/** `passed`: what is known to be passed for parameters, see `createFollower`; `base`: of the program that this one only adds to. */
export function createCallGraph(program: Program, passed?: Passed, base?: CallGraph): CallGraph {
  const follower = createFollower(program, passed, base?.follower);
  const called = new Map<CallSite, Values>();
  const callees = (file: string, call: CallSite): Values => {
    if (base?.program.modules.has(file) === true) return base.callees(file, call);
    const known = called.get(call) ?? calleesOf(follower, file, call);
    called.set(call, known);
    return known;
  };
  const own = new Map<Values, ReturnType<CallGraph['targets']>>();
  const targets = (values: Values): ReturnType<CallGraph['targets']> => {
    const known = own.get(values) ?? ownFunctions(follower, values);
    own.set(values, known);
    return known;
  };
  const parts = new Map<Module, Tables>();
  const partOf = (module: Module): Tables => {
    const known = parts.get(module) ?? tablesOf(follower, callees, module);
    parts.set(module, known);
    return known;
  };
  let whole: Tables | undefined;
  /** Whatever asks who calls a function needs the whole program looked at; a rule that only asks what a call leads to does not. */
  const tables = (inFile?: string): Tables => {
    const module = inFile === undefined ? undefined : program.modules.get(inFile);
    return module === undefined ? (whole ??= joined([...program.modules.values()].map(partOf))) : partOf(module);
  };
  return {
    program,
    follower,
    callees,
    named: (file, call) => calledThrough(follower, file, call)?.named ?? call.callee,
    targets: (file, call) => targets(callees(file, call)),
    callsTo: (key, inFile) => tables(inFile).calls.get(key) ?? [],
    mentionsOf: (key, inFile) => tables(inFile).mentions.get(key) ?? [],
    unknownUses: createUnknownMembers(follower),
    escapesOf: (container) => tables().escapes.get(containerKey(container)) ?? [],
    functionOf(key) {
      const at = key.lastIndexOf('#');
      const module = program.modules.get(key.slice(0, at));
      const fn = module?.functions[Number(key.slice(at + 1))];
      return module === undefined || fn === undefined ? undefined : { module, fn };
    },
  };
}

/** What one file says about who calls whom. */
function tablesOf(follower: Follower, calleesOf: CallGraph['callees'], module: Module): Tables {
  const tables: Tables = { calls: new Map(), mentions: new Map(), escapes: new Map() };
  for (const call of module.calls) {
    const callees = calleesOf(module.file, call);
    noteCall(tables, follower, module.file, call, callees);
    noteResult(tables, follower, module.file, call, callees);
  }
  noteLoads(tables, follower, module);
  noteFolderLoads(tables, follower, module);
  noteReferences(tables, follower, module);
  noteMembers(tables, follower, module);
  noteExpressions(tables, module);
  noteNamespaces(tables, follower, module);
  return tables;
}

const joined = (parts: readonly Tables[]): Tables => ({
  calls: joinedLists(parts.map(({ calls }) => calls)),
  mentions: joinedLists(parts.map(({ mentions }) => mentions)),
  escapes: joinedLists(parts.map(({ escapes }) => escapes)),
});

function joinedLists<Key, Item>(parts: readonly ReadonlyMap<Key, readonly Item[]>[]): Map<Key, Item[]> {
  const all = new Map<Key, Item[]>();
  for (const part of parts) for (const [key, items] of part) for (const item of items) push(all, key, item);
  return all;
}

/** `f.call(x)` and `f.apply(x)` call f, `super(x)` constructs what the class extends. */
function calleesOf(follower: Follower, file: string, call: CallSite): Values {
  if (call.callee.kind === 'super') return superClassOf(follower, file, call.fn);
  return calledThrough(follower, file, call)?.called ?? callable(follower, follower.follow(file, call.callee));
}

/** What `f.call(x)` and `f.apply(x)` call, and `f` as it is written; undefined where `call` is a method of an object like any other. */
function calledThrough(follower: Follower, file: string, call: CallSite): { readonly called: Values; readonly named: Origin } | undefined {
  const named = throughMethod(call)?.called;
  if (named === undefined) return undefined;
  const called = callable(follower, follower.follow(file, named));
  return called.values.some((value) => value.kind === 'function' || value.kind === 'external') ? { called, named } : undefined;
}

function superClassOf(follower: Follower, file: string, fn: number): Values {
  const module = follower.program.modules.get(file);
  const inside = module === undefined ? undefined : functionWithThis(module, fn)?.class;
  return (inside === undefined ? undefined : superclassesOf(follower, { file, class: inside })) ?? NO_VALUES;
}

function ownFunctions(follower: Follower, values: Values): { file: string; fn: Fn }[] {
  return values.values.flatMap((value) => {
    if (value.kind === 'class') return constructorFunction(follower, value) ?? [];
    const fn = value.kind === 'function' ? follower.program.modules.get(value.file)?.functions[value.fn] : undefined;
    return value.kind !== 'function' || fn === undefined ? [] : [{ file: value.file, fn }];
  });
}

function noteCall(tables: Tables, follower: Follower, file: string, call: CallSite, callees: Values): void {
  if (call.callee.kind === 'element' && callees.values.length === 0) noteAnyMethod(tables, follower, file, call.callee.object, call);
  for (const value of callees.values) {
    if (value.kind === 'function') push(tables.calls, fnKey(value.file, value.fn), { file, call: call.id, certain: callees.certain });
    const made = value.kind === 'class' ? constructorFunction(follower, value) : undefined;
    if (made !== undefined) push(tables.calls, fnKey(made.file, made.fn.id), { file, call: call.id, certain: callees.certain });
  }
}

/** `this['visit' + node.type]`: any method may be meant, and who has it then is not understood. */
function noteAnyMethod(tables: Tables, follower: Follower, file: string, object: Origin, { fn, start, end }: Pick<CallSite, 'fn' | 'start' | 'end'>): void {
  noteUse(tables, methodsUnderAnyName(follower, follower.follow(file, object)), { file, fn, start, end, use: { how: 'other' } });
}

/** What a call gives, a function or an object of the program, is mentioned where the call stands. */
function noteResult(tables: Tables, follower: Follower, file: string, call: CallSite, callees: Values): void {
  const held = call.use.how === 'dropped' ? undefined : rewired(follower, file, { call: call.id, callee: call.callee });
  if (held !== undefined) noteUse(tables, held, { file, fn: call.fn, start: call.start, end: call.end, use: call.use });
  if (call.use.how === 'dropped' || !callees.values.some(({ kind }) => kind === 'function' || kind === 'class')) return;
  const values = call.isNew ? instanceOf(follower, callees) : resultOf(follower, callees);
  noteUse(tables, values, { file, fn: call.fn, start: call.start, end: call.end, use: call.use });
}

/** `use(require('./routes'))`: what a file exports, under no name, is mentioned where it is loaded. */
function noteLoads(tables: Tables, follower: Follower, module: Module): void {
  for (const { how, names, specifier, start, end } of module.imports) {
    const load = how === 'require' && names.length === 0 ? module.calls.find((call) => call.start === start && call.end === end) : undefined;
    if (load === undefined || load.use.how === 'dropped') continue;
    const loaded = follower.follow(module.file, { kind: 'module', specifier, esm: false });
    const mention = { file: module.file, fn: load.fn, start, end, use: load.use };
    noteUse(tables, loaded, mention);
    noteUse(tables, { ...loaded, values: callable(follower, loaded).values.filter(({ kind }) => kind !== 'namespace') }, mention);
  }
}

/** What one of several files exports is mentioned where it is loaded, as what one file does. */
function noteFolderLoads(tables: Tables, follower: Follower, module: Module): void {
  const { file } = module;
  for (const { from, fn, start, end, use } of folderLoads(module)) {
    if (use.how === 'dropped') continue;
    const loaded = follower.follow(file, from);
    noteUse(tables, loaded, { file, fn, start, end, use });
    noteUse(tables, { ...loaded, values: callable(follower, loaded).values.filter(({ kind }) => kind !== 'namespace') }, { file, fn, start, end, use });
  }
}

function noteReferences(tables: Tables, follower: Follower, module: Module): void {
  for (const reference of module.references) {
    if (reference.access !== 'read') continue;
    const values = follower.follow(module.file, { kind: 'binding', binding: reference.binding });
    noteUse(tables, values, { file: module.file, fn: reference.fn, start: reference.start, end: reference.end, use: reference.use });
  }
}

function noteMembers(tables: Tables, follower: Follower, module: Module): void {
  for (const member of module.members) {
    if (member.access === 'write') continue;
    const mention = { file: module.file, fn: member.fn, start: member.start, end: member.end, use: member.use };
    const objects = follower.follow(module.file, member.object);
    noteUse(tables, member.name === undefined ? elementsOf(follower, objects) : memberOf(follower, objects, member.name), mention);
    // A call is noted as one, and who only asks whether there is a method has none.
    if (member.name === undefined && member.use.how !== 'callee' && member.use.how !== 'condition') noteAnyMethod(tables, follower, module.file, member.object, member);
  }
}

/** Function, class and object expressions are mentioned where they stand. */
function noteExpressions(tables: Tables, module: Module): void {
  for (const fn of module.functions) {
    if (fn.isDeclaration || (fn.kind !== 'function' && fn.kind !== 'arrow')) continue;
    push(tables.mentions, fnKey(module.file, fn.id), { file: module.file, fn: fn.parent ?? 0, start: fn.start, end: fn.end, use: fn.use });
  }
  for (const object of module.objects) noteEscape(tables, { kind: 'object', file: module.file, object: object.id }, { file: module.file, fn: object.fn, start: object.start, end: object.end, use: object.use });
}

/** What a namespace holds: a declaration in it cannot be told from others. */
function noteNamespaces(tables: Tables, follower: Follower, { file, objects }: Module): void {
  for (const { declares, properties } of objects) {
    if (declares !== 'namespace') continue;
    for (const { value, range } of properties) noteUse(tables, follower.follow(file, value), { file, fn: 0, ...range, use: { how: 'other' } });
  }
}

function noteUse(tables: Tables, values: Values, mention: Mention): void {
  for (const value of values.values) {
    if (value.kind === 'function') {
      if (mention.use.how !== 'callee') push(tables.mentions, fnKey(value.file, value.fn), mention);
    } else if (mention.use.how !== 'member') noteEscape(tables, value, mention);
  }
}

function noteEscape(tables: Tables, value: Value, mention: Mention): void {
  if (value.kind === 'external' || value.kind === 'global' || value.kind === 'literal' || value.kind === 'promise') return;
  push(tables.escapes, containerKey(value), mention);
}

/** A class and its instances are one container: who has one has the methods. */
function containerKey(value: Value): string {
  switch (value.kind) {
    case 'class':
    case 'instance':
      return `class ${value.file}#${value.class}`;
    case 'object':
      return `object ${value.file}#${value.object}`;
    case 'namespace':
      return `namespace ${value.file}`;
    case 'function':
    case 'prototype':
      return `prototype ${value.file}#${value.fn}`;
    default:
      return value.kind;
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

