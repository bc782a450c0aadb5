import type { Module } from '../../program/module.ts';
import type { Promises } from './promised.ts';

/** `const lines = []; lines.push(line())`: an array of promises, if all that its file puts into it are some. */
export function isFilledWithPromises(promises: Promises, module: Module, id: number): boolean {
  const binding = module.bindings[id];
  const [value, ...others] = binding?.values ?? [];
  if (value?.kind !== 'literal' || value.type !== 'array' || value.items !== undefined || others.length > 0 || binding?.reassigned === true) return false;
  const pushed = module.calls.filter(({ callee }) => callee.kind === 'member' && FILLING.has(callee.name) && callee.object.kind === 'binding' && callee.object.binding === id).flatMap(({ args }) => args);
  return pushed.length > 0 && pushed.every(({ origin, spread }) => !spread && promises.ofOrigin(module.file, origin).is === 'promise');
}

const FILLING: ReadonlySet<string> = new Set(['push', 'unshift', 'splice']);
