import { handlingOf, modelOf, useOfFunction } from '../../findings/handling.ts';
import { callsIn } from '../../program/by-function.ts';
import { fnKey, type CallGraph, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import type { Module } from '../../program/module.ts';
import { valueKey, type Values } from '../../program/value.ts';
import { memberOf } from '../../program/values/members-of.ts';
import { readCallers, type Callers } from './callers.ts';
import { readLoads } from './loading.ts';
import { holdsTests, type Reach } from './reach.ts';
import type { LoadedApart, Stub } from './stub.ts';

/** What can run while a stub is in place. */
export interface InPlace {
  /** May this function run while the stub is in place? Anything that is not understood may. */
  mayRun(stub: Stub, file: string, fn: number): boolean;
}

/**
 * A stub that its runner takes back after each test is in place for the suite that it stands in, any other for all of its file.
 * From the code of those, and the hooks around them, everything is followed that it calls or loads, and what the file's tests leave behind.
 */
export function createInPlace(graph: CallGraph, reach: Reach, apart: readonly LoadedApart[], stubs: readonly Stub[]): InPlace {
  const known = new Map<string, ReadonlySet<FnKey>>();
  const sources: { callers?: Callers } = {};
  const follows = new Map<true | undefined, ReturnType<typeof followers>>();
  return {
    mayRun(stub, file, fn) {
      const test = graph.program.modules.get(stub.file);
      if (test === undefined || !holdsTests(test)) return true;
      const suite = suiteOf(graph, test, stub);
      const key = `${stub.file} ${suite?.id ?? ''} ${stub.inImports === true ? 'imports' : ''}`;
      sources.callers ??= readCallers(graph, apart, stubs);
      const follow = follows.get(stub.inImports) ?? followers(graph, sources.callers, readLoads(graph, apart, stub.inImports), reach, apart, stubs);
      follows.set(stub.inImports, follow);
      const running = known.get(key) ?? follow(test, suite);
      known.set(key, running);
      return running.has(fnKey(file, fn));
    },
  };
}

function followers(graph: CallGraph, callers: Callers, loads: ReturnType<typeof readLoads>, reach: Reach, apart: readonly LoadedApart[], stubs: readonly Stub[]): (test: Module, suite: Fn | undefined) => ReadonlySet<FnKey> {
  const helpers = [...graph.program.modules.values()].filter((module) => !holdsTests(module)).flatMap((module) => hooksIn(graph, module, module.functions));
  return (test, suite) => {
    const all = test.functions.map(({ id }) => fnKey(test.file, id));
    const begun = suite === undefined ? all : [...within(test, suite), ...hooksIn(graph, test, around(test, suite))];
    const ever = closure(all, (key) => [...callers.called(key), ...callers.now(key), ...callers.later(key), ...loads(key)]);
    const left = [...ever].flatMap((key) => [...callers.later(key)]);
    // rewire loads a module a second time: a double in that is none in the one that others load.
    const isTwice = (file: string): boolean => apart.some((each) => each.file === test.file && each.loads === file) && [...ever].some((key) => !key.startsWith(`${test.file}#`) && loads(key).includes(fnKey(file, 0)));
    const isCut = suite === undefined ? (): boolean => false : cutBy(graph, test, suite, stubs.filter(({ replaces }) => replaces.how === 'member' && !replaces.object.values.some((value) => value.kind === 'namespace' && isTwice(value.file))));
    return closure([...begun, ...helpers.filter((key) => reach.together(test.file, key.slice(0, key.lastIndexOf('#')))), ...left, ...callers.anytime], (key) => [...[...callers.called(key)].filter((other) => !isCut(key, other)), ...callers.now(key), ...loads(key)]);
  };
}

function closure(roots: Iterable<FnKey>, next: (key: FnKey) => Iterable<FnKey>): ReadonlySet<FnKey> {
  const found = new Set(roots);
  for (const key of found) for (const each of next(key)) found.add(each);
  return found;
}

/** Does every call from one function to another get a double instead, which each test of the suite puts there before anything else? */
function cutBy(graph: CallGraph, test: Module, suite: Fn, stubs: readonly Stub[]): (from: FnKey, to: FnKey) => boolean {
  const own = stubs.filter((stub) => stub.file === test.file && stub.replaces.how === 'member' && isMadeForAll(graph, test, suite, stub));
  const replaced = own.flatMap(({ replaces }) => (replaces.how === 'member' && replaces.name !== undefined && replaces.object.certain ? [{ name: replaces.name, objects: new Set(replaces.object.values.map(valueKey)), functions: keysOf(memberOf(graph.follower, replaces.object, replaces.name)) }] : []));
  return (from, to) => {
    const by = replaced.filter(({ functions }) => functions.has(to));
    const caller = by.length === 0 ? undefined : graph.functionOf(from);
    if (caller === undefined) return false;
    const { file } = caller.module;
    return callsIn(caller.module, caller.fn.id).filter((call) => graph.targets(file, call).some((target) => fnKey(target.file, target.fn.id) === to)).every(({ callee }) => {
      if (callee.kind !== 'member') return false;
      const held = graph.follower.follow(file, callee.object);
      return held.certain && held.values.length > 0 && by.some(({ name, objects }) => name === callee.name && held.values.every((value) => objects.has(valueKey(value))));
    });
  };
}

const keysOf = ({ values }: Values): ReadonlySet<FnKey> => new Set(values.flatMap((value) => (value.kind === 'function' ? [fnKey(value.file, value.fn)] : [])));

/** A statement of a hook of the suite, or of one around it, that runs before each test: a double that calls nothing of what it stands for. */
function isMadeForAll(graph: CallGraph, test: Module, suite: Fn, stub: Stub): boolean {
  const call = test.calls.find(({ start, end }) => start === stub.start && end === stub.end);
  const hook = call === undefined ? undefined : test.functions[call.fn];
  if (call?.callee.kind !== 'global' || call.callee.name !== 'spyOn' || hook === undefined || test.text.includes('callThrough')) return false;
  const isOwn = hook.parent === suite.id || around(test, suite).includes(hook);
  const statement = test.statements[call.place.statement];
  return isOwn && isOfRunner(graph, test, hook, /^before/) && statement?.fn === hook.id && statement.type === 'ExpressionStatement' && test.statements[statement.parent ?? -1]?.start === hook.body.start;
}

/** The suite around a stub of jasmine's own, which is taken back by itself: after each test, or the suite, if it is made before all of its tests. */
function suiteOf(graph: CallGraph, module: Module, stub: Stub): Fn | undefined {
  const call = module.calls.find(({ start, end }) => start === stub.start && end === stub.end);
  if (call?.callee.kind !== 'global' || call.callee.name !== 'spyOn') return undefined;
  const inside: Fn[] = [];
  for (let fn = module.functions[call.fn]; fn !== undefined; fn = fn.parent === undefined ? undefined : module.functions[fn.parent]) inside.push(fn);
  return inside.find((fn) => isOfRunner(graph, module, fn, SUITES));
}

/** Is it handed to this function of a test runner? */
function isOfRunner(graph: CallGraph, module: Module, fn: Fn, names: RegExp): boolean {
  const handling = handlingOf(graph, module, useOfFunction(module, fn));
  return modelOf(handling)?.context === 'test' && names.test(handling?.call.calleeText ?? '');
}

const SUITES = /^(?:\w+\.)?[fx]?(?:describe|context|suite)\b/;
const HOOKS = /^(?:\w+\.)?(?:before|after|suiteSetup|suiteTeardown|setup|teardown)/;

const within = (module: Module, { start, end }: Fn): FnKey[] => module.functions.filter((fn) => start <= fn.start && fn.end <= end).map((fn) => fnKey(module.file, fn.id));

/** Functions written in the suites around one, or beside all of them. */
function around(module: Module, suite: Fn): Fn[] {
  const parents = new Set<number>([0]);
  for (let fn: Fn | undefined = suite; fn !== undefined; fn = fn.parent === undefined ? undefined : module.functions[fn.parent]) if (fn.parent !== undefined) parents.add(fn.parent);
  return module.functions.filter(({ parent }) => parent !== undefined && parents.has(parent));
}

/** Hooks, and what is written in them. */
const hooksIn = (graph: CallGraph, module: Module, functions: readonly Fn[]): FnKey[] => functions.filter((fn) => isOfRunner(graph, module, fn, HOOKS)).flatMap((fn) => within(module, fn));
