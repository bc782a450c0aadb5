import { callsIn, membersIn } from '../../program/by-function.ts';
import { fnKey, type CallGraph, type FnKey } from '../../program/call-graph.ts';
import type { Fn } from '../../program/function.ts';
import { groupBy } from '../../program/group-by.ts';
import type { CallSite, Module } from '../../program/module.ts';
import { oncePer } from '../../program/once-per.ts';
import { BARE_THIS } from '../factories/this-leaks.ts';
import type { Study } from '../study.ts';
import type { Access } from './accesses.ts';
import { reachedFrom, spread } from './concurrency.ts';
import { mayLeakFromSuper } from './construction.ts';
import { NESTED } from './holders.ts';

/**
 * Does a constructor set a field of the object that it makes, while `host` waits? What `host` has used before it waited was there,
 * and constructors run to their end at once: this is another object, unless the constructor itself begins `host`.
 */
export function isOfObjectBornLater(study: Study, host: FnKey, accessor: FnKey, access: Access): boolean {
  if (access.onThis !== true || access.location.includes(NESTED) || study.graph.functionOf(accessor)?.fn.kind !== 'constructor') return false;
  const begun = begunIn(study)(accessor);
  return begun !== undefined && !begun.has(host);
}

/** Everything that a constructor may run before it is done; undefined where somebody outside of the program gets hold of an object that it could call. */
const begunIn = oncePer((study: Study) => {
  const known = new Map<FnKey, ReadonlySet<FnKey> | undefined>();
  return (key: FnKey): ReadonlySet<FnKey> | undefined => {
    if (!known.has(key)) known.set(key, everythingIn(study, key));
    return known.get(key);
  };
});

function everythingIn(study: Study, key: FnKey): ReadonlySet<FnKey> | undefined {
  const reached = spread((each) => [...reachedFrom(study, each), ...functionsGiven(study, each), ...accessorsUsed(study, each)], [key]);
  return [...reached].some((each) => givesObjectAway(study, each, key)) ? undefined : reached;
}

function givesObjectAway({ graph }: Study, key: FnKey, maker: FnKey): boolean {
  const found = graph.functionOf(key);
  if (found === undefined) return false;
  const { module, fn } = found;
  if (fn.kind === 'constructor' && mayLeakFromSuper(graph, module, fn.class)) return true;
  return outwardCalls(graph, module, fn).some((call) => mayBeGivenIt(graph, module, call, key !== maker));
}

/**
 * What a constructor is given is not what it makes: it hands on `this`, or what holds it. `isInside`: a function that it calls, which may
 * have been given that; any variable of its own may hold it.
 */
function mayBeGivenIt(graph: CallGraph, { file, text, references, bindings }: Module, { args, argsRange }: CallSite, isInside: boolean): boolean {
  if (argsRange === undefined) return false;
  const { start, end } = argsRange;
  if (BARE_THIS.test(text.slice(start, end))) return true;
  if (isInside && references.some((each) => start <= each.start && each.end <= end && bindings[each.binding]?.fn !== 0)) return true;
  return args.some(({ origin }) => graph.follower.follow(file, origin).values.some(({ kind }) => kind === 'instance' || kind === 'class' || kind === 'prototype'));
}

function functionsGiven({ graph }: Study, key: FnKey): FnKey[] {
  const found = graph.functionOf(key);
  const given = found === undefined ? [] : outwardCalls(graph, found.module, found.fn).flatMap(({ args }) => args.flatMap(({ origin }) => graph.follower.follow(found.module.file, origin).values));
  return given.flatMap((value) => (value.kind === 'function' ? [fnKey(value.file, value.fn)] : []));
}

/** Accessors of the names that a function reads or writes, whatever the object. */
function accessorsUsed({ graph }: Study, key: FnKey): readonly FnKey[] {
  const found = graph.functionOf(key);
  const members = found === undefined ? [] : membersIn(found.module, found.fn.id);
  return members.flatMap(({ name }) => (name === undefined ? [] : (accessorsByName(graph).get(name) ?? [])));
}

const accessorsByName = oncePer(({ program }: CallGraph): ReadonlyMap<string, readonly FnKey[]> => {
  const all = [...program.modules.values()].flatMap(({ file, functions }) => functions.flatMap(({ id, kind, name }) => (name !== undefined && (kind === 'getter' || kind === 'setter') ? [{ name, key: fnKey(file, id) }] : [])));
  return new Map([...groupBy(all, ({ name }) => name)].map(([name, each]) => [name, each.map(({ key }) => key)]));
});

/** Calls of what is neither of the program nor of the language: who puts an object into an array or a map runs nothing of it. */
function outwardCalls(graph: CallGraph, module: Module, { id }: Fn): CallSite[] {
  return callsIn(module, id).filter((call) => {
    const { values, certain } = graph.callees(module.file, call);
    const isBuiltIn = certain && values.length > 0 && values.every(({ kind }) => kind === 'global');
    return !isBuiltIn && graph.targets(module.file, call).length === 0;
  });
}
