import type { CallSite } from '../../program/module.ts';

const COMBINATORS = ['all', 'allSettled', 'race', 'any'] as const;

/** Which of the functions that make one promise of several is called. */
export function combinatorOf({ callee }: CallSite): (typeof COMBINATORS)[number] | undefined {
  return callee.kind === 'member' && callee.object.kind === 'global' && callee.object.name === 'Promise' ? COMBINATORS.find((name) => name === callee.name) : undefined;
}

/** One that waits for all of them. */
export function isPromiseAll(call: CallSite): boolean {
  const combinator = combinatorOf(call);
  return combinator === 'all' || combinator === 'allSettled';
}

/** It gives a promise of what it is given, promise or not. */
export const isPromiseResolve = ({ callee }: CallSite): boolean => callee.kind === 'member' && callee.name === 'resolve' && callee.object.kind === 'global' && callee.object.name === 'Promise';
