import type { Entry } from '../../catalog/entry.ts';
import { TAGGED } from '../../catalog/globals/loops.ts';
import type { Fn } from '../program/function.ts';
import type { Module } from '../program/module.ts';
import type { BlockingCall } from './blocking/blocking.ts';

export type Tag = 'blocking' | 'nonblocking';

/** What the author says of a function in its JSDoc: `@blocking` where nothing else shows it, `@nonblocking` where it harms nobody. */
export function tagOf(module: Module, { jsdoc }: Fn): Tag | undefined {
  const text = jsdoc === undefined ? '' : module.text.slice(jsdoc.start, jsdoc.end);
  const found = /[\s*]@(non)?blocking\b/.exec(text);
  if (found === null) return undefined;
  return found[1] === undefined ? 'blocking' : 'nonblocking';
}

/** A function that is marked as blocking, in the place of the call that blocks inside it. */
export function taggedCall(catalog: readonly Entry[], module: Module, fn: Fn): BlockingCall | undefined {
  const entry = catalog.find(({ id }) => id === TAGGED);
  if (entry === undefined) return undefined;
  const range = fn.nameRange ?? { start: fn.start, end: fn.start };
  const place = { operand: range, midChain: false, parens: false, asi: false, returned: false, statement: -1 };
  const call = { ...range, id: -1, fn: fn.id, callee: { kind: 'unknown' as const }, calleeRange: range, args: [], isNew: false, use: { how: 'other' as const }, calleeText: '@blocking', place, tagged: false };
  return { file: module.file, call, entry, kind: entry.kind, certainty: 'certain', preset: entry.preset, indirect: false };
}
