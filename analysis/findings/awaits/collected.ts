import type { Module } from '../../program/module.ts';
import type { Origin } from '../../program/origin.ts';
import type { Promises } from './promised.ts';

/** `const lines = []; lines.push(line())`, `const lines = [line()]`: an array of promises, if all that its file puts into it are some. */
export function isFilledWithPromises(promises: Promises, module: Module, id: number): boolean {
  const binding = module.bindings[id];
  const [value, ...others] = binding?.values ?? [];
  if (value?.kind !== 'literal' || value.type !== 'array' || (value.items !== undefined && value.complete !== true) || others.length > 0 || binding?.reassigned === true) return false;
  const pushed = module.calls.filter(({ callee }) => callee.kind === 'member' && FILLING.has(callee.name) && callee.object.kind === 'binding' && callee.object.binding === id).flatMap(({ args }) => args);
  const isPromise = (origin: Origin): boolean => promises.ofOrigin(module.file, origin).is === 'promise';
  const items = value.items ?? [];
  return pushed.length + items.length > 0 && items.every(isPromise) && pushed.every(({ origin, spread }) => !spread && isPromise(origin));
}

const FILLING: ReadonlySet<string> = new Set(['push', 'unshift', 'splice']);
