import { callsIn } from '../../program/by-function.ts';
import { fnKey, type FnKey } from '../../program/call-graph.ts';
import { oncePer } from '../../program/once-per.ts';
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
  const reached = spread((each) => [...reachedFrom(study, each), ...handedOut(study, each).functions], [key]);
  return [...reached].some((each) => givesObjectAway(study, each)) ? undefined : reached;
}

function givesObjectAway(study: Study, key: FnKey): boolean {
  const found = study.graph.functionOf(key);
  if (found === undefined) return false;
  return (found.fn.kind === 'constructor' && mayLeakFromSuper(study.graph, found.module, found.fn.class)) || handedOut(study, key).objects;
}

/** What a function hands to code that is not of the program: functions, and objects with methods of ours. */
function handedOut({ graph }: Study, key: FnKey): { readonly functions: readonly FnKey[]; readonly objects: boolean } {
  const found = graph.functionOf(key);
  if (found === undefined) return { functions: [], objects: false };
  const { file } = found.module;
  const outward = callsIn(found.module, found.fn.id).filter((call) => graph.targets(file, call).length === 0);
  const values = outward.flatMap(({ args }) => args.flatMap(({ origin }) => graph.follower.follow(file, origin).values));
  return { functions: values.flatMap((value) => (value.kind === 'function' ? [fnKey(value.file, value.fn)] : [])), objects: values.some(({ kind }) => kind === 'instance' || kind === 'class' || kind === 'prototype') };
}
