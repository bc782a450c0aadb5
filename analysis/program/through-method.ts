import type { CallSite } from './module.ts';
import type { Origin } from './origin.ts';

/** By the methods that functions have: `f.call(self, a)` gives `this` and the arguments one place later, `f.apply(self, list)` in a list. */
export interface ThroughMethod {
  readonly how: 'call' | 'apply';
  /** What is called, if it is a function: anything else may have methods of these names. */
  readonly called: Origin;
}

/** How a call is written, if not by the function itself. */
export function throughMethod({ callee }: Pick<CallSite, 'callee'>): ThroughMethod | undefined {
  return callee.kind === 'member' && (callee.name === 'call' || callee.name === 'apply') ? { how: callee.name, called: callee.object } : undefined;
}
