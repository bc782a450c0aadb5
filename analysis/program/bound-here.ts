import type { Fn } from './function.ts';
import type { CallSite, Module } from './module.ts';

/** The call of `bind` on a function where it is written: `function () { … }.bind(this)`. */
export function boundHere({ calls }: Module, { id, use }: Fn): CallSite | undefined {
  if (use.how !== 'member' || use.name !== 'bind') return undefined;
  return calls.find(({ callee }) => callee.kind === 'member' && callee.name === 'bind' && callee.object.kind === 'function' && callee.object.fn === id);
}
