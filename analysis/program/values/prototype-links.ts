import type { CallSite, Module } from '../module.ts';
import { oncePer } from '../once-per.ts';
import type { Origin } from '../origin.ts';
import type { Program } from '../program.ts';
import { hasKey, type Value, valueKey } from '../value.ts';
import type { Follower } from './members-of.ts';

/** What an object has its properties from, besides those that it has itself. */
interface PrototypeLink {
  readonly file: string;
  /** A constructor, or a prototype object itself. */
  readonly child: Origin;
  readonly of: 'constructor' | 'prototype';
  readonly parent: Origin;
}

/** `C.prototype = …`, `C.prototype.__proto__ = …`, `util.inherits(C, P)`, `Object.setPrototypeOf(C.prototype, P.prototype)`. */
const linksOf = oncePer(({ modules }: Program): readonly PrototypeLink[] => [...modules.values()].flatMap((module) => [...writtenLinks(module), ...module.calls.flatMap((call) => calledLinks(module, call))]));

function writtenLinks({ file, writes, calls }: Module): PrototypeLink[] {
  return writes.flatMap(({ name, object, value }): PrototypeLink[] => {
    const of = name === 'prototype' ? 'constructor' : name === '__proto__' ? 'prototype' : undefined;
    return of === undefined ? [] : [{ file, child: object, of, parent: createdFrom(calls, value) }];
  });
}

/** `Object.create(P.prototype)` has what it is created from. */
function createdFrom(calls: readonly CallSite[], value: Origin): Origin {
  const call = value.kind === 'result' ? calls[value.call] : undefined;
  return (call === undefined || lastName(call) !== 'create' ? undefined : call.args[0]?.origin) ?? value;
}

function calledLinks({ file }: Module, call: CallSite): PrototypeLink[] {
  const [child, parent] = call.args;
  if (child === undefined || parent === undefined) return [];
  const name = lastName(call);
  if (name === 'setPrototypeOf') return [{ file, child: child.origin, of: 'prototype', parent: parent.origin }];
  return name === 'inherits' ? [{ file, child: child.origin, of: 'constructor', parent: { kind: 'member', object: parent.origin, name: 'prototype' } }] : [];
}

/** `util.inherits(Child, Parent)`, `Object.setPrototypeOf(…)`: what is given is linked, and kept nowhere else. */
export const isPrototypeLink = (module: Module, call: CallSite): boolean => calledLinks(module, call).length > 0;

const lastName = ({ calleeText }: CallSite): string | undefined => /[\w$]+$/.exec(calleeText)?.[0];

type Prototype = Extract<Value, { kind: 'prototype' }>;

/** Which prototypes of the program have the members of which others. */
export function prototypeLinks(follower: Follower): { readonly child: Prototype; readonly parent: Prototype }[] {
  return linksOf(follower.program).flatMap(({ file, child, of, parent }) => {
    const prototypes = (values: readonly Value[], isConstructor: boolean): Prototype[] => values.flatMap((value) => (value.kind === 'prototype' ? [value] : isConstructor && value.kind === 'function' ? [{ ...value, kind: 'prototype' as const }] : []));
    const parents = prototypes(follower.follow(file, parent).values, false);
    return parents.length === 0 ? [] : prototypes(follower.follow(file, child).values, of === 'constructor').flatMap((each) => parents.flatMap((above) => (valueKey(above) === valueKey(each) ? [] : [{ child: each, parent: above }])));
  });
}

/** What a prototype object inherits from, or is in the place of. */
export function prototypeParents(follower: Follower, { file, fn }: Prototype): Value[] {
  const keys = { constructor: valueKey({ kind: 'function', file, fn }), prototype: valueKey({ kind: 'prototype', file, fn }) };
  const parents = linksOf(follower.program).filter((link) => hasKey(follower.follow(link.file, link.child), keys[link.of])).flatMap((link) => follower.follow(link.file, link.parent).values);
  return parents.filter((value) => valueKey(value) !== keys.prototype);
}
