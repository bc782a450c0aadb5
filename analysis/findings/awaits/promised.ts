import type { CallGraph } from '../../program/call-graph.ts';
import type { CallSite } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Range } from '../../program/structure.ts';
import type { TypedValue, TypeOracle } from '../../program/type-oracle.ts';

/** What a value is, as far as promises go. Three-valued: who asks keeps silent about what is unknown. */
export type Promised =
  | NativePromise
  /** An array of them. */
  | { readonly is: 'promises' }
  | { readonly is: 'other' }
  | { readonly is: 'unknown' };

export interface NativePromise {
  readonly is: 'promise';
  /** Made by the call itself: it is no other promise that the program holds. */
  readonly fresh: boolean;
  /** It has members of its own besides those of every promise, as a running process has. */
  readonly hybrid: boolean;
  /** The place may also hold nothing yet, or something else that can be asked for, so that asking whether there is one makes sense. */
  readonly nullable: boolean;
  /** By its type it has a `then` and is no promise: whether work is under way is not known. */
  readonly thenable: boolean;
}

/** Answers what is a promise, from types where there are any, else from the program and the catalogue. */
export interface Promises {
  readonly graph: CallGraph;
  readonly types: TypeOracle;
  ofCall(file: string, call: CallSite): Promised;
  ofOrigin(file: string, origin: Origin): Promised;
  /** The value of an expression that stands at a place. */
  ofOriginAt(file: string, range: Range, origin: Origin): Promised;
  /** What a function of the program gives when it is called. */
  ofFunction(file: string, fn: number): Promised;
  /** What a value gives when it is called: a function that is handed on. */
  ofCalling(file: string, origin: Origin, range?: Range): Promised;
}

export const OTHER: Promised = { is: 'other' };
export const UNKNOWN: Promised = { is: 'unknown' };
export const PROMISES: Promised = { is: 'promises' };

export function promise(traits: Partial<Omit<NativePromise, 'is'>> = {}): NativePromise {
  return { is: 'promise', fresh: false, hybrid: false, nullable: false, thenable: false, ...traits };
}

/** A value that is one of several: known only where all are the same. */
export function oneOf(parts: readonly Promised[]): Promised {
  const [first] = parts;
  if (first === undefined || parts.some(({ is }) => is !== first.is)) return UNKNOWN;
  const all = parts.filter((part) => part.is === 'promise');
  if (all.length === 0) return first;
  return promise({ fresh: all.every(({ fresh }) => fresh), hybrid: all.some(({ hybrid }) => hybrid), nullable: all.some(({ nullable }) => nullable), thenable: all.some(({ thenable }) => thenable) });
}

/** What a type says, with what only the program tells: whether the promise is a new one. */
export function byType({ isPromise, isThenable, isOptional, isHybrid, holdsPromises }: TypedValue, followed: Promised): Promised {
  if (isThenable) return promise({ fresh: followed.is === 'promise' && followed.fresh, hybrid: isHybrid, nullable: isOptional, thenable: !isPromise });
  return holdsPromises ? PROMISES : OTHER;
}
